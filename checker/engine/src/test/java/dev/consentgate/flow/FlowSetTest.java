package dev.consentgate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Law;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/**
 * A set of flows says the same in whatever order they came, while there are no more routes than it
 * keeps apart; beyond, it still licenses nothing that some flow does not.
 */
final class FlowSetTest {

  private static final SinkSite SINK =
      new SinkSite(
          line(50),
          new MethodId("app.Upload", "send", List.of()),
          "app.Client#upload",
          "hive",
          Effect.STORES_MEDIA,
          List.of("third_party_sharing"),
          false,
          SinkClass.AI_VENDOR,
          false,
          Evidence.DECLARED);

  private static Location line(int line) {
    return new Location("app/A.java", line, 1, -1);
  }

  private static Fact.Consent consent(int number) {
    return new Fact.Consent(Term.OWNER, new Term.Constant("P" + number), null);
  }

  @Provide
  Arbitrary<List<Flow>> few() {
    return flows(2).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Flow>> many() {
    return flows(4).list().ofMinSize(8).ofMaxSize(20);
  }

  /** Flows whose licences are any set of so many consents. */
  private static Arbitrary<Flow> flows(int consents) {
    Arbitrary<Set<Integer>> licences = Arbitraries.integers().between(1, consents).set();
    Arbitrary<Map<Execution, Boolean>> executions =
        Arbitraries.maps(
                Arbitraries.of(1, 2)
                    .map(
                        n ->
                            new Execution(
                                new CheckSite(line(n), "may()", "result", Evidence.DECLARED),
                                consent(n))),
                Arbitraries.of(true, false))
            .ofMaxSize(2);
    Arbitrary<List<Step>> steps =
        Arbitraries.of(10, 20)
            .map(n -> new Step(line(n), "A.run" + n))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    Arbitrary<Set<Fact.Known>> conditions =
        Arbitraries.of(
                new Fact.Known(new Term.Parameter(0), Answer.TRUE),
                new Fact.Known(new Term.Parameter(1), Answer.PRESENT))
            .set();
    return Combinators.combine(
            Arbitraries.of("photo", "video"), licences, executions, conditions, steps)
        .as(
            (what, numbers, executed, holding, witness) -> {
              Facts facts = Facts.NONE;
              for (int number : numbers) {
                facts = facts.with(consent(number));
              }
              Origin origin = new Origin.Source(line(1), "Photos.find", what, Evidence.DECLARED);
              Token token = new Token(origin, "user.content", Subject.UNKNOWN);
              return new Flow(token, SINK, facts, executed, holding, witness);
            });
  }

  private static FlowSet of(List<Flow> flows) {
    FlowSet set = new FlowSet();
    set.addAll(flows);
    return set;
  }

  private static Set<Flow> asSet(FlowSet flows) {
    return new LinkedHashSet<>(flows.all());
  }

  @Law
  void orderDoesNotMatter(@ForAll("few") List<Flow> flows, @ForAll long seed) {
    List<Flow> shuffled = new ArrayList<>(flows);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(asSet(of(shuffled))).isEqualTo(asSet(of(flows)));
  }

  @Law
  void addingAgainChangesNothing(@ForAll("few") List<Flow> flows) {
    FlowSet once = of(flows);
    FlowSet twice = of(flows);
    twice.addAll(flows);
    assertThat(twice).isEqualTo(once).hasSameHashCodeAs(once);
    FlowSet copy = of(once.all());
    assertThat(copy).isEqualTo(once);
  }

  @Law
  void addingAgainEndsBeyondTheBound(@ForAll("many") List<Flow> flows) {
    FlowSet set = of(flows);
    set.addAll(flows);
    List<Flow> before = set.all();
    set.addAll(flows);
    assertThat(set.all()).isEqualTo(before);
  }

  @Law
  void eachTokenStays(@ForAll("many") List<Flow> flows) {
    FlowSet set = of(flows);
    assertThat(set.all().stream().map(Flow::token).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(flows.stream().map(Flow::token).distinct().toList());
    assertThat(set.isEmpty()).isEqualTo(flows.isEmpty());
  }

  /** The law that verdicts rest on: a flow stays, with its own licences and conditions or fewer. */
  @Law
  void noFlowGainsALicenceOrACondition(@ForAll("many") List<Flow> flows) {
    FlowSet set = of(flows);
    for (Flow flow : flows) {
      assertThat(set.all())
          .anyMatch(
              route ->
                  route.token().equals(flow.token())
                      && route.licences().all().stream().allMatch(flow.licences()::implies)
                      && flow.conditions().containsAll(route.conditions()));
    }
  }

  @Law
  void routesAreBounded(@ForAll("many") List<Flow> flows) {
    FlowSet set = of(flows);
    for (Flow flow : flows) {
      assertThat(set.all().stream().filter(route -> route.token().equals(flow.token())))
          .hasSizeLessThanOrEqualTo(FlowSet.MAX_ROUTES);
    }
  }

  /** A flow with an unknown number of frames around it keeps a bounded witness. */
  @Law
  void witnessIsBounded(@ForAll("few") List<Flow> flows) {
    for (Flow flow : flows) {
      Flow outer = flow;
      for (int frame = 0; frame < 40; frame++) {
        outer =
            outer.through(
                new Step(line(frame + 1), "call"),
                outer.token(),
                outer.licences(),
                outer.executions(),
                outer.conditions());
      }
      assertThat(outer.steps()).hasSize(Flow.MAX_STEPS);
      assertThat(outer.steps().get(0)).isEqualTo(new Step(line(40), "call"));
    }
  }
}
