package dev.consentgate.summary;

import dev.consentgate.flow.Flow;
import dev.consentgate.flow.FlowSet;
import dev.consentgate.flow.SinkSite;
import dev.consentgate.flow.Step;
import dev.consentgate.flow.Summary;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Token;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Summaries, and the flows in them, as nodes. */
final class SummaryForm {

  private SummaryForm() {}

  static Node write(Summary summary) {
    return Node.group(
        Node.flag(summary.returns()),
        ValueForm.write(summary.result()),
        Node.list(summary.objects(), ValueForm::write),
        ValueForm.write(summary.heap()),
        Node.list(summary.written(), ValueForm::write),
        FactForm.write(summary.facts()),
        FactForm.implications(summary.implications()),
        FactForm.write(summary.executions()),
        Node.list(summary.flows().all(), SummaryForm::write));
  }

  static Summary summary(Node node) {
    Parts parts = Parts.of(node);
    Summary summary =
        new Summary(
            parts.flag(),
            ValueForm.value(parts.node()),
            objects(parts.node()),
            ValueForm.heap(parts.node()),
            objects(parts.node()),
            FactForm.facts(parts.node()),
            FactForm.implications(parts.node()),
            FactForm.executions(parts.node()),
            flows(parts.node()));
    parts.end();
    return summary;
  }

  private static Set<AbstractObject> objects(Node node) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(Parts.list(node, ValueForm::object)));
  }

  private static FlowSet flows(Node node) {
    FlowSet flows = new FlowSet();
    flows.addAll(Parts.list(node, SummaryForm::flow));
    return flows;
  }

  private static Node write(Flow flow) {
    return Node.group(
        ValueForm.write(flow.token()),
        write(flow.sink()),
        FactForm.write(flow.licences()),
        FactForm.write(flow.executions()),
        Node.list(flow.conditions(), FactForm::write),
        Node.list(flow.steps(), SummaryForm::write));
  }

  private static Flow flow(Node node) {
    Parts parts = Parts.of(node);
    Token token = ValueForm.token(parts.node());
    SinkSite sink = sink(parts.node());
    Facts licences = FactForm.facts(parts.node());
    Map<Execution, Boolean> executions = FactForm.executions(parts.node());
    Set<Fact.Known> conditions = new LinkedHashSet<>(Parts.list(parts.node(), FactForm::known));
    List<Step> steps = Parts.list(parts.node(), SummaryForm::step);
    parts.end();
    return new Flow(token, sink, licences, executions, conditions, steps);
  }

  private static Node write(Step step) {
    return Node.group(SymbolForm.location(step.location()), Node.word(step.text()));
  }

  private static Step step(Node node) {
    Parts parts = Parts.of(node);
    Step step = new Step(SymbolForm.location(parts.node()), parts.word());
    parts.end();
    return step;
  }

  private static Node write(SinkSite sink) {
    return Node.group(
        SymbolForm.location(sink.location()),
        SymbolForm.method(sink.method()),
        Node.word(sink.sink()),
        Node.word(sink.recipient()),
        Node.word(sink.effect().name()),
        Node.list(sink.needs(), Node::word),
        Node.flag(sink.needsDefaulted()),
        Node.word(sink.sinkClass().name()),
        Node.flag(sink.hostUnknown()),
        Node.word(sink.evidence().name()));
  }

  private static SinkSite sink(Node node) {
    Parts parts = Parts.of(node);
    Location location = SymbolForm.location(parts.node());
    MethodId method = SymbolForm.method(parts.node());
    SinkSite sink =
        new SinkSite(
            location,
            method,
            parts.word(),
            parts.word(),
            parts.constant(Effect.values()),
            Parts.list(parts.node(), Parts::word),
            parts.flag(),
            parts.constant(SinkClass.values()),
            parts.flag(),
            parts.constant(Evidence.values()));
    parts.end();
    return sink;
  }
}
