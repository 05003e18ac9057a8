package dev.consentgate.record;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A module's record as part of a larger one: its files and its module get the names they have
 * there.
 */
public final class MovedRecord {

  private final String module;
  private final UnaryOperator<String> names;

  private MovedRecord(String module, UnaryOperator<String> names) {
    this.module = module;
    this.names = names;
  }

  /**
   * The record under other names.
   *
   * @param names the new name of a file by its old one
   */
  public static AnalysisRecord of(
      AnalysisRecord record, String module, UnaryOperator<String> names) {
    return new MovedRecord(module, names).moved(record);
  }

  private AnalysisRecord moved(AnalysisRecord record) {
    return new AnalysisRecord(
        record.tool(),
        record.findings().stream().map(this::finding).toList(),
        record.flows().stream().map(this::flow).sorted(FlowRecord.ORDER).toList(),
        record.recipients(),
        coverage(record.coverage()),
        record.unjudged(),
        record.notes());
  }

  private FindingRecord finding(FindingRecord finding) {
    return new FindingRecord(
        finding.id(),
        finding.rule(),
        finding.severity(),
        module,
        place(finding.place()),
        finding.method(),
        finding.message(),
        finding.routes(),
        finding.standing(),
        finding.suppressions());
  }

  private FlowRecord flow(FlowRecord flow) {
    MediaRecord media = flow.media();
    SinkRecord sink = flow.sink();
    return new FlowRecord(
        flow.identity(),
        module,
        flow.ruling(),
        new MediaRecord(
            media.symbol(),
            media.description(),
            media.category(),
            media.owner(),
            media.evidence(),
            place(media.place())),
        new SinkRecord(
            sink.id(),
            sink.method(),
            place(sink.place()),
            sink.recipient(),
            sink.effect(),
            sink.sinkClass(),
            sink.needs(),
            sink.hostUnknown(),
            sink.evidence()),
        flow.checks().stream().map(this::check).toList(),
        flow.entry(),
        flow.steps().stream().map(step -> new RouteStep(place(step.place()), step.text())).toList(),
        flow.witnesses());
  }

  private CheckRecord check(CheckRecord check) {
    return new CheckRecord(place(check.place()), check.call(), check.shape(), check.evidence());
  }

  private Coverage coverage(Coverage coverage) {
    List<UnreadRecord> unread =
        coverage.unread().stream()
            .map(file -> new UnreadRecord(names.apply(file.file()), file.reason()))
            .toList();
    return new Coverage(
        coverage.files(),
        coverage.bodies(),
        coverage.sinks(),
        coverage.calls(),
        coverage.unresolvedCalls(),
        coverage.unknownForms(),
        unread,
        coverage.limits());
  }

  private Place place(Place place) {
    return place.file().isEmpty()
        ? place
        : new Place(names.apply(place.file()), place.line(), place.column());
  }
}
