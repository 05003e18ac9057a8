package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.VoiceNote;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rules are put together of rules: kept in fields, by helpers, twice over. */
final class CombinedRules {
  private final Permissions permissions;
  private final Predicate<VoiceNote> agreed;
  private final Predicate<VoiceNote> brief = note -> note.wave().length < 50_000;
  private final Predicate<VoiceNote> fit;
  private final Predicate<VoiceNote> loose;

  CombinedRules(Permissions permissions) {
    this.permissions = permissions;
    this.agreed = note -> permissions.allows(note.speaker(), "voice.training");
    this.fit = agreed.and(brief);
    this.loose = agreed.or(brief);
  }

  void keptInField(ModelLab lab, VoiceNote note) {
    if (fit.test(note)) {
      lab.ingest(note);
    }
  }

  void looseOneInField(ModelLab lab, VoiceNote note) {
    if (loose.test(note)) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      lab.ingest(note);
    }
  }

  void threeOfThem(ModelLab lab, List<VoiceNote> notes) {
    Predicate<VoiceNote> named = note -> !note.id().isEmpty();
    notes.stream().filter(named.and(brief).and(this::asked).and(named)).forEach(lab::ingest);
  }

  void threeOfThemWithAHole(ModelLab lab, List<VoiceNote> notes) {
    Predicate<VoiceNote> named = note -> !note.id().isEmpty();
    // BUG: Diagnostic contains: UnconsentedMediaTraining
    notes.stream().filter(named.and(this::asked).or(brief)).forEach(lab::ingest);
  }

  private boolean asked(VoiceNote note) {
    return permissions.allows(note.speaker(), "voice.training");
  }

  static <T> Predicate<T> both(Predicate<T> first, Predicate<T> second) {
    return each -> first.test(each) && second.test(each);
  }

  static <T> Predicate<T> any(Predicate<T> first, Predicate<T> second) {
    return each -> first.test(each) || second.test(each);
  }

  void byOwnHelper(ModelLab lab, VoiceNote note) {
    Predicate<VoiceNote> rule = both(brief, both(this::asked, brief));
    if (!rule.test(note)) {
      return;
    }
    lab.ingest(note);
  }

  void byOwnLooseHelper(ModelLab lab, VoiceNote note) {
    Predicate<VoiceNote> rule = both(brief, any(this::asked, brief));
    if (!rule.test(note)) {
      return;
    }
    // BUG: Diagnostic contains: UnconsentedMediaTraining
    lab.ingest(note);
  }

  void doublyNegated(ModelLab lab, List<VoiceNote> notes) {
    Predicate<VoiceNote> refused = Predicate.not(this::asked);
    lab.ingestAll(notes.stream().filter(refused.negate()).collect(Collectors.toList()));
  }

  void onceNegated(ModelLab lab, List<VoiceNote> notes) {
    Predicate<VoiceNote> refused = Predicate.not(this::asked);
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    lab.ingestAll(notes.stream().filter(refused).collect(Collectors.toList()));
  }

  void ofTwo(ModelLab lab, VoiceNote note) {
    BiPredicate<VoiceNote, String> allowed =
        (each, scope) -> permissions.allows(each.speaker(), scope);
    BiPredicate<VoiceNote, String> named = (each, scope) -> !each.id().isEmpty();
    if (named.and(allowed).test(note, "voice.training")) {
      lab.ingest(note);
    }
    if (named.and(allowed).test(note, "voice.terms")) {
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      lab.ingest(note);
    }
  }

  void composedSteps(ModelLab lab, VoiceNote note) {
    Consumer<VoiceNote> log = each -> System.out.println(each.id());
    // BUG: Diagnostic contains: UnconsentedMediaTraining
    Consumer<VoiceNote> send = each -> lab.ingest(each);
    log.andThen(send).accept(note);
  }

  void composedFunctions(ModelLab lab, VoiceNote note) {
    Function<VoiceNote, Boolean> ask = each -> permissions.allows(each.speaker(), "voice.training");
    Function<VoiceNote, Boolean> reversed = ask.andThen(yes -> !yes);
    if (!reversed.apply(note)) {
      lab.ingest(note);
    }
    if (reversed.apply(note)) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      lab.ingest(note);
    }
  }
}
