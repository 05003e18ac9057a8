package dev.consentgate.flow;

import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The flows of a frame: of each token to each sink as many routes as differ in their licences, each
 * with its shortest witness.
 *
 * <p>Beyond {@link #MAX_ROUTES} routes, further ones are merged: their licences are intersected.
 */
public final class FlowSet {

  public static final int MAX_ROUTES = 6;

  private static final Comparator<Step> ORDER =
      Comparator.comparing(Step::location).thenComparing(Step::text);

  private record Key(Token token, SinkSite sink) {}

  /** What of a flow callers translate. */
  private record Content(
      Token token,
      Facts licences,
      Map<Execution, Boolean> executions,
      Set<Fact.Known> conditions) {}

  private @Nullable List<List<Flow>> alike;
  private final Map<Key, List<Flow>> routes = new LinkedHashMap<>();

  public void addAll(Collection<Flow> flows) {
    flows.forEach(this::add);
  }

  public void add(Flow flow) {
    alike = null;
    List<Flow> known =
        routes.computeIfAbsent(new Key(flow.token(), flow.sink()), key -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      Flow other = known.get(i);
      if (other.licences().equals(flow.licences())) {
        known.set(i, isShorter(flow, other) ? merge(flow, other) : merge(other, flow));
        return;
      }
    }
    if (known.size() < MAX_ROUTES) {
      known.add(flow);
    } else {
      known.set(MAX_ROUTES - 1, merge(known.get(MAX_ROUTES - 1), flow));
    }
  }

  /** One route for both, with the witness of the first. */
  private static Flow merge(Flow left, Flow right) {
    Facts licences = left.licences().meet(right.licences());
    Map<Execution, Boolean> executions = new LinkedHashMap<>(left.executions());
    executions.replaceAll((key, always) -> always && right.executions().getOrDefault(key, false));
    right.executions().keySet().forEach(key -> executions.putIfAbsent(key, false));
    Set<Fact.Known> conditions = new LinkedHashSet<>(left.conditions());
    conditions.retainAll(right.conditions());
    return new Flow(left.token(), left.sink(), licences, executions, conditions, left.steps());
  }

  private static boolean isShorter(Flow flow, Flow other) {
    int bySize = Integer.compare(flow.steps().size(), other.steps().size());
    return bySize < 0 || (bySize == 0 && compare(flow.steps(), other.steps()) < 0);
  }

  private static int compare(List<Step> left, List<Step> right) {
    int order = 0;
    for (int i = 0; order == 0 && i < left.size(); i++) {
      order = ORDER.compare(left.get(i), right.get(i));
    }
    return order;
  }

  public List<Flow> all() {
    List<Flow> all = new ArrayList<>();
    routes.values().forEach(all::addAll);
    return all;
  }

  /** The flows, those together that differ in nothing but their sinks and witnesses. */
  List<List<Flow>> alike() {
    if (alike == null) {
      Map<Content, List<Flow>> groups = new LinkedHashMap<>();
      for (Flow flow : all()) {
        Content content =
            new Content(flow.token(), flow.licences(), flow.executions(), flow.conditions());
        groups.computeIfAbsent(content, key -> new ArrayList<>()).add(flow);
      }
      alike = List.copyOf(groups.values());
    }
    return alike;
  }

  public boolean isEmpty() {
    return routes.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FlowSet set && routes.equals(set.routes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(routes);
  }
}
