package dev.consentgate.record;

import java.util.Comparator;
import java.util.List;

/**
 * One judged flow, good or bad: media, sink, the checks on the way, and what was decided.
 *
 * <p>Ways from one origin and entry to one sink that are judged alike are one flow, shown by the
 * shortest of them.
 *
 * @param module the module of the sink, empty for the only one
 * @param entry the method at which the way begins that closes the flow
 * @param steps the witness, from the entry to the sink
 * @param witnesses how many ways there are
 */
public record FlowRecord(
    FlowIdentity identity,
    String module,
    Ruling ruling,
    MediaRecord media,
    SinkRecord sink,
    List<CheckRecord> checks,
    String entry,
    List<RouteStep> steps,
    int witnesses) {

  /** By place of the sink, then by what else tells two flows apart. */
  static final Comparator<FlowRecord> ORDER =
      Comparator.<FlowRecord, Place>comparing(flow -> flow.sink().place())
          .thenComparing(flow -> flow.sink().id())
          .thenComparing(flow -> flow.ruling().verdict())
          .thenComparing(flow -> flow.ruling().rule())
          .thenComparing(flow -> flow.media().place())
          .thenComparing(flow -> flow.media().symbol())
          .thenComparing(FlowRecord::entry)
          .thenComparing(flow -> flow.media().category())
          .thenComparing(flow -> flow.checks().toString());

  public FlowRecord {
    checks = List.copyOf(checks);
    steps = List.copyOf(steps);
  }
}
