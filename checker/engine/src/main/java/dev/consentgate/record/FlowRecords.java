package dev.consentgate.record;

import dev.consentgate.finding.Finding;
import dev.consentgate.finding.Findings;
import dev.consentgate.finding.Identity;
import dev.consentgate.finding.Route;
import dev.consentgate.flow.Flow;
import dev.consentgate.flow.SinkSite;
import dev.consentgate.flow.Step;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Severity;
import dev.consentgate.symbol.Location;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Origin;
import java.util.List;

/** Makes the record of one flow of its judgement. */
final class FlowRecords {

  private final Policy policy;
  private final SourceTree tree;

  FlowRecords(Policy policy, SourceTree tree) {
    this.policy = policy;
    this.tree = tree;
  }

  /**
   * @param finding the finding that shows the flow, empty when none does
   */
  FlowRecord of(Route route, String finding) {
    Judgement judgement = route.judgement();
    Flow flow = judgement.flow();
    SinkRecord sink = sink(flow.sink());
    MediaRecord media = media(flow, route.owner());
    String entry = Identity.named(route.entry());
    return new FlowRecord(
        identity(media, sink, entry, finding),
        tree.module(sink.place().file()),
        ruling(judgement),
        media,
        sink,
        judgement.checks().stream().map(this::check).toList(),
        entry,
        flow.steps().stream().map(this::step).toList(),
        1);
  }

  private static FlowIdentity identity(
      MediaRecord media, SinkRecord sink, String entry, String finding) {
    String flow =
        ShortNames.ofFlow(
            List.of(
                sink.method(),
                sink.id(),
                sink.recipient(),
                String.join(",", sink.needs()),
                media.category(),
                media.symbol(),
                entry));
    return new FlowIdentity(flow, finding, ShortNames.ofFlow(List.of(media.symbol(), entry)));
  }

  private Ruling ruling(Judgement judgement) {
    Rule rule = judgement.rule();
    return new Ruling(
        judgement.verdict(),
        rule == null ? "" : rule.checkName(),
        rule == null ? Severity.OFF : Findings.severity(policy, judgement),
        judgement.evidence(),
        judgement.certain(),
        text(judgement.reason()),
        judgement.missing());
  }

  private MediaRecord media(Flow flow, String owner) {
    String category = flow.token().category();
    return media(flow.token().origin(), category, text(owner));
  }

  private MediaRecord media(Origin origin, String category, String owner) {
    if (origin instanceof Origin.Source source) {
      return new MediaRecord(
          text(source.symbol()),
          text(source.description()),
          category,
          owner,
          source.evidence(),
          place(source.location()));
    }
    String name = origin instanceof Origin.Input input ? text(input.name()) : "";
    return new MediaRecord(name, name, category, owner, Evidence.INFERRED, place(Location.NONE));
  }

  private SinkRecord sink(SinkSite sink) {
    return new SinkRecord(
        text(sink.sink()),
        Identity.named(sink.method()),
        place(sink.location()),
        text(sink.recipient()),
        sink.effect(),
        sink.sinkClass(),
        sink.needs(),
        sink.hostUnknown(),
        sink.evidence());
  }

  private CheckRecord check(CheckSite check) {
    return new CheckRecord(
        place(check.location()), text(check.call()), check.shape(), check.evidence());
  }

  private RouteStep step(Step step) {
    return new RouteStep(place(step.location()), text(step.text()));
  }

  /**
   * @param routes of its flows, the shown one first
   */
  FindingRecord finding(Finding finding, List<String> routes) {
    Place place = place(finding.location());
    return new FindingRecord(
        finding.identity(),
        finding.rule().checkName(),
        finding.severity(),
        tree.module(place.file()),
        place,
        Identity.named(finding.method()),
        text(finding.message()),
        routes,
        Standing.UNCOMPARED,
        List.of());
  }

  private Place place(Location location) {
    return new Place(
        tree.relative(location.file()),
        Math.max(0, location.line()),
        Math.max(0, location.column()));
  }

  private static String text(String text) {
    return WebAddresses.withoutSecrets(text);
  }
}
