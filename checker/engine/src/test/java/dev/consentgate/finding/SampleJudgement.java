package dev.consentgate.finding;

import dev.consentgate.flow.Flow;
import dev.consentgate.flow.SinkSite;
import dev.consentgate.flow.Step;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.judgement.Rule;
import dev.consentgate.judgement.Verdict;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.Term;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A judgement in the making: profile photos that reach Hive, unless said otherwise. */
final class SampleJudgement {

  private final Rule rule;
  private final Effect effect;
  private final String need;
  private final List<CheckSite> checks = new ArrayList<>();
  private String recipient = "hive";
  private String category = "user.content.self_image";
  private String description = "profile photo of User";
  private String reason = "";
  private boolean hostUnknown;
  private int steps = 1;
  private int shift;

  private SampleJudgement(Rule rule, Effect effect, String need) {
    this.rule = rule;
    this.effect = effect;
    this.need = need;
  }

  static SampleJudgement sharing() {
    return of(Rule.UNCONSENTED_MEDIA_SHARING);
  }

  static SampleJudgement training() {
    return of(Rule.UNCONSENTED_MEDIA_TRAINING);
  }

  static SampleJudgement of(Rule rule) {
    return rule == Rule.UNCONSENTED_MEDIA_TRAINING
        ? new SampleJudgement(rule, Effect.TRAINS, "train_ai_system")
        : new SampleJudgement(rule, Effect.STORES_MEDIA, "third_party_sharing");
  }

  SampleJudgement movedBy(int lines) {
    shift = lines;
    return this;
  }

  SampleJudgement to(String newRecipient) {
    recipient = newRecipient;
    return this;
  }

  SampleJudgement of(String newCategory) {
    category = newCategory;
    return this;
  }

  SampleJudgement described(String newDescription) {
    description = newDescription;
    return this;
  }

  SampleJudgement because(String newReason) {
    reason = newReason;
    return this;
  }

  SampleJudgement checkedBy(String call) {
    checks.add(new CheckSite(at(21), call, "result is true", Evidence.DECLARED));
    return this;
  }

  SampleJudgement withSteps(int count) {
    steps = count;
    return this;
  }

  SampleJudgement withUnknownHost() {
    hostUnknown = true;
    return this;
  }

  private Location at(int line) {
    return new Location("src/app/Upload.java", line + shift, 5, -1);
  }

  Judgement build() {
    Origin origin = new Origin.Source(at(12), "Photos.find", description, Evidence.DECLARED);
    Subject subject = Subject.member("app.domain.Photo").rooted(new Term.Defined(7, "photo"));
    SinkSite sink =
        new SinkSite(
            at(30),
            new MethodId("app.Upload", "send", List.of("app.domain.Photo")),
            "app.hive.HiveClient#upload",
            recipient,
            effect,
            List.of(need),
            false,
            SinkClass.AI_VENDOR,
            hostUnknown,
            Evidence.CATALOG);
    List<Step> witness = new ArrayList<>();
    for (int step = 1; step < steps; step++) {
      witness.add(new Step(at(20 + step), "Upload.step" + step));
    }
    witness.add(new Step(at(30), "HiveClient.upload"));
    Flow flow =
        new Flow(
            new Token(origin, category, subject), sink, Facts.NONE, Map.of(), Set.of(), witness);
    return new Judgement(
        flow, Verdict.UNCHECKED, rule, reason, checks, List.of(need), Evidence.CATALOG, true);
  }
}
