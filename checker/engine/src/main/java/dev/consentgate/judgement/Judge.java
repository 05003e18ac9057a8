package dev.consentgate.judgement;

import dev.consentgate.flow.Flow;
import dev.consentgate.flow.Licensing;
import dev.consentgate.flow.SinkSite;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.term.Term;
import dev.consentgate.term.TermText;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges one flow in the frame that closes it.
 *
 * <p>A flow is checked when every needed purpose is covered by a licence whose subject is proven to
 * be the media's owner. Else the first rule that fits is taken: a check that ran and decides
 * nothing, one for another purpose, one about somebody else, one for another recipient, one about
 * somebody unknown; with no check at all, the effect decides. A check that stands before a queue or
 * a delay is stale.
 */
public final class Judge {

  private record Consent(Fact.Consent fact, Set<CheckSite> sites) {}

  private final Policy policy;
  private final Licensing licensing;
  private final TermText text;

  /**
   * @param text names the parameters of the closing frame
   */
  public Judge(Policy policy, Licensing licensing, TermText text) {
    this.policy = policy;
    this.licensing = licensing;
    this.text = text;
  }

  public Judgement judge(Flow flow) {
    List<Consent> consents = consents(flow);
    List<String> missing = new ArrayList<>();
    Set<CheckSite> used = new TreeSet<>();
    Set<CheckSite> stale = new TreeSet<>();
    for (String need : flow.sink().needs()) {
      List<Consent> covering =
          consents.stream()
              .filter(consent -> consent.fact().subject().equals(Term.OWNER))
              .filter(consent -> covers(consent.fact(), need, flow.sink()))
              .toList();
      Optional<Consent> current = covering.stream().filter(Judge::isCurrent).findFirst();
      if (covering.isEmpty()) {
        missing.add(need);
      } else if (current.isPresent()) {
        used.addAll(current.get().sites());
      } else {
        stale.addAll(covering.get(0).sites());
      }
    }
    if (missing.isEmpty()) {
      return stale.isEmpty() || !policy.needsConsent(flow.sink().sinkClass())
          ? checked(flow, used)
          : judgement(flow, Verdict.WEAK, Rule.STALE_CONSENT_CHECK, "", stale, flow.sink().needs());
    }
    return policy.needsConsent(flow.sink().sinkClass())
        ? unchecked(flow, consents, missing)
        : judgement(flow, Verdict.INVENTORY, null, "", Set.of(), missing);
  }

  private static boolean isCurrent(Consent consent) {
    return consent.sites().isEmpty() || consent.sites().stream().anyMatch(site -> !site.earlier());
  }

  private Judgement checked(Flow flow, Set<CheckSite> used) {
    boolean inferred = used.stream().anyMatch(site -> site.evidence() == Evidence.INFERRED);
    return judgement(flow, inferred ? Verdict.WEAK : Verdict.CHECKED, null, "", used, List.of());
  }

  private static List<Consent> consents(Flow flow) {
    List<Consent> consents = new ArrayList<>();
    for (Fact fact : flow.licences().all()) {
      if (fact instanceof Fact.Consent consent) {
        consents.add(new Consent(consent, flow.licences().sitesOf(fact)));
      }
    }
    return consents;
  }

  private Judgement unchecked(Flow flow, List<Consent> consents, List<String> missing) {
    Judgement ineffective = ineffective(flow, consents, missing);
    if (ineffective != null) {
      return ineffective;
    }
    String need = missing.get(0);
    List<Consent> covering = new ArrayList<>();
    List<Consent> elsewhere = new ArrayList<>();
    List<Consent> others = new ArrayList<>();
    for (Consent consent : consents) {
      boolean fits = coversPurpose(consent.fact(), need, flow.sink());
      boolean here = coversRecipient(consent.fact(), flow.sink());
      (fits ? here ? covering : elsewhere : others).add(consent);
    }
    if (!covering.isEmpty()) {
      return wrongSubject(flow, covering, missing);
    }
    if (!elsewhere.isEmpty()) {
      return wrongRecipient(flow, elsewhere, missing);
    }
    if (!others.isEmpty()) {
      return wrongPurpose(flow, others, missing);
    }
    boolean training = flow.sink().effect() == Effect.TRAINS;
    return judgement(
        flow,
        Verdict.UNCHECKED,
        training ? Rule.UNCONSENTED_MEDIA_TRAINING : Rule.UNCONSENTED_MEDIA_SHARING,
        "",
        Set.of(),
        missing);
  }

  private @Nullable Judgement ineffective(Flow flow, List<Consent> consents, List<String> missing) {
    Set<CheckSite> effective = new TreeSet<>();
    consents.forEach(consent -> effective.addAll(consent.sites()));
    for (Map.Entry<Execution, Boolean> entry : flow.executions().entrySet()) {
      Execution execution = entry.getKey();
      boolean candidate =
          (entry.getValue() || execution.later())
              && !execution.site().shape().equals(CheckSite.GRANT)
              && !effective.contains(execution.site())
              && covers(execution.fact(), missing.get(0), flow.sink())
              && mayBeOwner(execution.fact().subject(), flow);
      if (candidate) {
        return judgement(
            flow,
            Verdict.UNCHECKED,
            Rule.INEFFECTIVE_CONSENT_CHECK,
            ineffectiveWords(execution),
            Set.of(execution.site()),
            missing);
      }
    }
    return null;
  }

  private static String ineffectiveWords(Execution execution) {
    if (execution.later()) {
      return "stands after it";
    }
    return switch (execution.site().shape()) {
      case CheckSite.ALWAYS_YES -> "says yes to everybody";
      case CheckSite.SELF_GRANTED -> "is answered by consent that the code itself wrote down";
      case "returns normally" -> "fails without stopping it";
      default -> "does not decide whether it runs";
    };
  }

  private boolean mayBeOwner(Term asked, Flow flow) {
    Fact.Consent proven = licensing.proven(flow.token(), asked);
    if (asked.mentions(Term.SELF)) {
      return proven.subject().equals(Term.OWNER);
    }
    return subjects().relation(proven.subject(), flow.token()).kind() != Relation.Kind.DIFFERENT;
  }

  private Subjects subjects() {
    return new Subjects(licensing, policy.hints(), text);
  }

  private Judgement wrongSubject(Flow flow, List<Consent> covering, List<String> missing) {
    Subjects subjects = subjects();
    for (Consent consent : covering) {
      Relation relation = subjects.relation(consent.fact().subject(), flow.token());
      if (relation.kind() == Relation.Kind.DIFFERENT) {
        return judgement(
            flow,
            Verdict.UNCHECKED,
            Rule.CONSENT_FOR_WRONG_SUBJECT,
            relation.words(),
            consent.sites(),
            missing);
      }
    }
    Consent first = covering.get(0);
    Relation relation = subjects.relation(first.fact().subject(), flow.token());
    return judgement(
        flow,
        Verdict.WEAK,
        Rule.CONSENT_SUBJECT_UNPROVEN,
        relation.words(),
        first.sites(),
        missing);
  }

  /** Of checks for other recipients one that is about somebody else says more. */
  private Judgement wrongRecipient(Flow flow, List<Consent> elsewhere, List<String> missing) {
    Consent chosen = ofOwner(elsewhere);
    Term asked = chosen.fact().subject();
    if (subjects().relation(asked, flow.token()).kind() == Relation.Kind.DIFFERENT) {
      return wrongSubject(flow, List.of(chosen), missing);
    }
    return judgement(
        flow,
        Verdict.UNCHECKED,
        Rule.CONSENT_FOR_WRONG_RECIPIENT,
        recipientWords(chosen.fact().recipient()),
        chosen.sites(),
        missing);
  }

  private String recipientWords(@Nullable Term recipient) {
    if (recipient != null && recipient.alternatives().size() > 1) {
      return "either "
          + recipient.alternatives().stream()
              .map(this::recipientWords)
              .collect(Collectors.joining(" or "));
    }
    boolean named = recipient instanceof Term.Constant || recipient instanceof Term.Static;
    return recipient != null && named ? text.of(recipient) : "a recipient that the caller chooses";
  }

  private static Consent ofOwner(List<Consent> consents) {
    for (Consent consent : consents) {
      if (consent.fact().subject().equals(Term.OWNER)) {
        return consent;
      }
    }
    return consents.get(0);
  }

  private Judgement wrongPurpose(Flow flow, List<Consent> others, List<String> missing) {
    Consent chosen = ofOwner(others);
    return judgement(
        flow,
        Verdict.UNCHECKED,
        Rule.CONSENT_FOR_WRONG_PURPOSE,
        purposeWords(chosen.fact().purpose()),
        chosen.sites(),
        missing);
  }

  private String purposeWords(Term purpose) {
    if (purpose.alternatives().size() > 1) {
      return "either "
          + purpose.alternatives().stream()
              .map(this::purposeWords)
              .collect(Collectors.joining(" or "));
    }
    Optional<String> key = keyOf(purpose);
    if (key.isPresent()) {
      return policy.purposes().isGeneric(key.get())
          ? key.get() + ", which covers nothing in particular"
          : key.get();
    }
    boolean named = purpose instanceof Term.Foreign other && !other.text().equals("...");
    return named || purpose instanceof Term.Constant
        ? text.of(purpose)
        : "a purpose that the caller chooses";
  }

  private boolean covers(Fact.Consent consent, String need, SinkSite sink) {
    return coversRecipient(consent, sink) && coversPurpose(consent, need, sink);
  }

  private boolean coversPurpose(Fact.Consent consent, String need, SinkSite sink) {
    return consent.purpose().alternatives().stream()
        .allMatch(
            purpose ->
                keyOf(purpose)
                    .map(key -> policy.purposes().covers(key, need, sink.needsDefaulted()))
                    .orElse(false));
  }

  private static boolean coversRecipient(Fact.Consent consent, SinkSite sink) {
    return consent.recipient() == null
        || consent.recipient().alternatives().stream()
            .allMatch(
                recipient ->
                    recipient instanceof Term.Constant constant
                        && namesRecipient(constant.value(), sink.recipient()));
  }

  private static boolean namesRecipient(@Nullable Object constant, String recipient) {
    String name = constant instanceof EnumConstant value ? value.name() : String.valueOf(constant);
    return name.replace("_", "-").equalsIgnoreCase(recipient.replace("_", "-"));
  }

  private Optional<String> keyOf(Term purpose) {
    if (!(purpose instanceof Term.Constant constant) || constant.value() == null) {
      return purpose instanceof Term.Static field
          ? policy.purposeKeyOf(field.field().toString())
          : Optional.empty();
    }
    return policy.purposeKeyOf(constant.value().toString());
  }

  private static Judgement judgement(
      Flow flow,
      Verdict verdict,
      @Nullable Rule rule,
      String reason,
      Set<CheckSite> checks,
      List<String> missing) {
    Evidence media =
        flow.token().origin() instanceof Origin.Source source
            ? source.evidence()
            : Evidence.DECLARED;
    Evidence weakest = media.weakest(flow.sink().evidence());
    boolean certain = weakest != Evidence.INFERRED && !flow.sink().hostUnknown();
    return new Judgement(
        flow, verdict, rule, reason, List.copyOf(checks), missing, weakest, certain);
  }
}
