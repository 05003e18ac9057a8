package dev.consentgate.flow;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Sink;
import dev.consentgate.policy.SinkCondition;
import dev.consentgate.term.TermText;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records the media that a call of a declared sink lets go. */
final class Sinks {

  private final Universe universe;
  private final Frame frame;
  private final Reach reach;

  Sinks(Universe universe, Frame frame, Reach reach) {
    this.universe = universe;
    this.frame = frame;
    this.reach = reach;
  }

  /**
   * Records the first declared sink whose conditions hold at the call, and those that the project
   * declares for other arguments.
   */
  void record(CallSite site, MethodDeclarations declared, Map<Port, Value> handed, FlowSet flows) {
    PortReader ports = new PortReader(universe, frame.places(), site, null, handed);
    List<Port> recorded = new ArrayList<>();
    for (Sink sink : declared.sinks()) {
      boolean further = !recorded.isEmpty();
      if (further && (sink.evidence() != Evidence.DECLARED || covers(recorded, sink.media()))) {
        continue;
      }
      Hosts.Who recipient = recipient(site, sink, ports);
      if (recipient != null) {
        record(site, sink, recipient, ports, flows);
        recorded.addAll(sink.media());
      }
    }
  }

  private static boolean covers(List<Port> recorded, List<Port> media) {
    return recorded.contains(Port.ALL_ARGS) || recorded.stream().anyMatch(media::contains);
  }

  private void record(
      CallSite site, Sink sink, Hosts.Who recipient, PortReader ports, FlowSet flows) {
    Tokens tokens = Tokens.NONE;
    for (Port port : sink.media()) {
      for (Value value : ports.read(port)) {
        tokens = tokens.join(reach.collect(site.state(), value));
      }
    }
    SinkSite place = place(site, sink, recipient);
    Step step = new Step(site.location(), site.callee().method().display());
    tokens
        .all()
        .forEach(
            (token, licences) ->
                flows.add(
                    new Flow(
                        token,
                        place,
                        licences,
                        universe
                            .licensing()
                            .relative(token, site.state().executions(), null, site.state().facts()),
                        Flow.conditionsAmong(site.state().facts()),
                        List.of(step))));
  }

  private SinkSite place(CallSite site, Sink sink, Hosts.Who recipient) {
    return new SinkSite(
        site.location(),
        frame.method(),
        sink.id(),
        recipient.name(),
        sink.effect(),
        sink.purposes(),
        sink.purposesDefaulted(),
        sink.sinkClass(),
        recipient.unknown(),
        sink.evidence());
  }

  private Hosts.@Nullable Who recipient(CallSite site, Sink sink, PortReader ports) {
    Hosts hosts = new Hosts(universe.models().policy());
    boolean byHost = sink.recipient().equals(Sink.BY_HOST);
    Hosts.Who recipient = byHost ? hosts.unknown() : new Hosts.Who(sink.recipient(), false, false);
    for (SinkCondition condition : sink.conditions()) {
      if (condition instanceof SinkCondition.PortIs is) {
        if (!mayBe(ports.one(is.port()), is.constants())) {
          return null;
        }
      } else if (condition instanceof SinkCondition.ExternalHost host) {
        Hosts.Who named = hosts.of(addresses(site, ports.read(host.address())));
        if (named.isInternal()) {
          return null;
        }
        recipient = byHost ? named : recipient;
      }
    }
    return recipient;
  }

  /** The addresses in the values; a single text is one though it does not look like it. */
  private Set<String> addresses(CallSite site, List<Value> values) {
    Set<String> known = new LinkedHashSet<>();
    values.forEach(value -> known.addAll(reach.addresses(site.state(), value)));
    Constants only = values.size() == 1 ? values.get(0).constants() : Constants.ANY;
    boolean plain = known.isEmpty() && only.isSingle() && only.single() instanceof String;
    return plain ? Set.of(String.valueOf(only.single())) : known;
  }

  private static boolean mayBe(Value value, List<String> constants) {
    Constants known = value.constants();
    if (known.any()) {
      return true;
    }
    return known.values().stream()
        .map(TermText::constantText)
        .anyMatch(text -> constants.stream().anyMatch(wanted -> matches(text, wanted)));
  }

  private static boolean matches(String text, String wanted) {
    String plain = text.replace("\"", "");
    return plain.equals(wanted) || plain.endsWith("." + wanted) || wanted.endsWith("." + plain);
  }
}
