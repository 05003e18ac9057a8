package dev.consentgate.finding;

import dev.consentgate.flow.Licensing;
import dev.consentgate.flow.SinkSite;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Severity;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.TermText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes findings of judgements: one for each sink, the worst, in source order. */
public final class Findings {

  /** A judgement with the frame in which it was made and the names that it gives to parameters. */
  public record Named(Judgement judgement, MethodId entry, TermText text) {}

  private record Place(Location location, String sink) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byLocation = location.compareTo(other.location);
      return byLocation != 0 ? byLocation : sink.compareTo(other.sink);
    }
  }

  private static final Comparator<Named> WORST_FIRST =
      Comparator.<Named, Severity>comparing(named -> Severity.ERROR)
          .thenComparing(named -> Objects.requireNonNull(named.judgement().rule()))
          .thenComparing(named -> named.judgement().flow().steps().size())
          .thenComparing(named -> named.judgement().flow().token().toString());

  private final Policy policy;
  private final Licensing licensing;

  public Findings(Policy policy, Licensing licensing) {
    this.policy = policy;
    this.licensing = licensing;
  }

  public List<Finding> of(List<Named> judgements) {
    Map<Place, List<Named>> bySink = new TreeMap<>();
    for (Named named : judgements) {
      if (named.judgement().rule() != null) {
        SinkSite sink = named.judgement().flow().sink();
        bySink
            .computeIfAbsent(new Place(sink.location(), sink.sink()), key -> new ArrayList<>())
            .add(named);
      }
    }
    Map<String, Integer> ordinals = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (List<Named> atSink : bySink.values()) {
      findings.add(finding(atSink, ordinals));
    }
    findings.removeIf(finding -> finding.severity() == Severity.OFF);
    return findings;
  }

  private Finding finding(List<Named> atSink, Map<String, Integer> ordinals) {
    atSink.sort(
        Comparator.<Named, Severity>comparing(this::severityOf)
            .reversed()
            .thenComparing(WORST_FIRST));
    Named worst = atSink.get(0);
    Judgement shown = worst.judgement();
    Rule rule = Objects.requireNonNull(shown.rule());
    List<Judgement> routes =
        atSink.stream()
            .map(Named::judgement)
            .filter(judgement -> judgement.rule() == rule)
            .distinct()
            .toList();
    SinkSite sink = shown.flow().sink();
    String first = Identity.of(shown, sink.method(), 0);
    int ordinal = ordinals.merge(first, 1, Integer::sum) - 1;
    String identity = ordinal == 0 ? first : Identity.of(shown, sink.method(), ordinal);
    String message =
        new MessageText(policy, licensing, worst.text()).of(shown, identity, routes.size() - 1);
    return new Finding(
        rule, severityOf(worst), sink.location(), sink.method(), identity, message, routes);
  }

  private Severity severityOf(Named named) {
    return severity(policy, named.judgement());
  }

  /** How loudly a judgement that falls under a rule speaks. */
  public static Severity severity(Policy policy, Judgement judgement) {
    Rule rule = Objects.requireNonNull(judgement.rule());
    Severity declared = policy.severities().getOrDefault(rule.checkName(), rule.severity());
    boolean softened = !judgement.certain() && declared == Severity.ERROR;
    return softened ? Severity.WARNING : declared;
  }
}
