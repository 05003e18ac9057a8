package dev.consentgate.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The joins of the parts of a state are joins of semi-lattices. */
@Domain(Values.class)
@Domain(DomainContext.Global.class)
final class JoinLawsTest {

  private static <T> void isJoin(BinaryOperator<T> join, T a, T b, T c) {
    assertThat(join.apply(a, a)).as("idempotent").isEqualTo(a);
    assertThat(join.apply(a, b)).as("commutative").isEqualTo(join.apply(b, a));
    assertThat(join.apply(join.apply(a, b), c))
        .as("associative")
        .isEqualTo(join.apply(a, join.apply(b, c)));
  }

  @Law
  void factsMeet(@ForAll Facts a, @ForAll Facts b, @ForAll Facts c) {
    isJoin(Facts::meet, a, b, c);
  }

  /** What a join keeps, each side had; a side that knows more never makes it keep less. */
  @Law
  void moreFactsAreLower(@ForAll Facts a, @ForAll Facts b, @ForAll Facts more) {
    Facts met = a.meet(b);
    assertThat(met.all()).allMatch(a::implies).allMatch(b::implies);
    assertThat(met.all()).allMatch(a.withAll(more).meet(b)::implies);
    assertThat(a.meet(Facts.NONE)).isEqualTo(Facts.NONE);
    for (Fact fact : met.all()) {
      assertThat(met.sitesOf(fact)).containsAll(a.sitesOf(fact)).containsAll(b.sitesOf(fact));
    }
  }

  @Law
  void factsAreASet(@ForAll Facts a, @ForAll Facts b) {
    assertThat(a.withAll(b)).isEqualTo(b.withAll(a)).hasSameHashCodeAs(b.withAll(a));
    assertThat(a.withAll(a)).isEqualTo(a);
    assertThat(a.withAll(b).minus(b)).isEqualTo(a.minus(b));
    assertThat(a.minus(a)).isEqualTo(Facts.NONE);
    assertThat(a.map(term -> term)).isEqualTo(a);
    assertThat(a.map(term -> null).all()).isEmpty();
  }

  @Law
  void tokensJoin(@ForAll Tokens a, @ForAll Tokens b, @ForAll Tokens c) {
    isJoin(Tokens::join, a, b, c);
    assertThat(a.join(Tokens.NONE)).isEqualTo(a);
    assertThat(Tokens.NONE.join(a)).isEqualTo(a);
  }

  /** No token is lost, and none is licensed that was not licensed on both sides. */
  @Law
  void tokensAreKeptAndLicencesAreNotGained(@ForAll Tokens a, @ForAll Tokens b) {
    Tokens joined = a.join(b);
    assertThat(joined.all().keySet()).containsAll(a.all().keySet()).containsAll(b.all().keySet());
    a.all()
        .forEach(
            (token, licences) ->
                assertThat(joined.all().get(token).all()).allMatch(licences::implies));
  }

  @Law
  void constantsJoin(@ForAll Constants a, @ForAll Constants b, @ForAll Constants c) {
    isJoin(Constants::join, a, b, c);
    assertThat(Constants.NONE.join(a)).isEqualTo(a);
    assertThat(a.join(Constants.NONE)).isEqualTo(a);
    assertThat(a.join(Constants.ANY)).isEqualTo(Constants.ANY);
    assertThat(a.values()).hasSizeLessThanOrEqualTo(Constants.MAX);
  }

  @Law
  void valuesJoin(@ForAll Value a, @ForAll Value b, @ForAll Value c) {
    isJoin(Value::join, a, b, c);
    assertThat(Value.BOTTOM.join(a)).isEqualTo(a);
    assertThat(a.join(Value.BOTTOM)).isEqualTo(a);
  }

  /** The identity of a joined value is that of both. */
  @Law
  void identityIsLostWhereValuesDiffer(@ForAll Value a, @ForAll Value b) {
    Value joined = a.join(b);
    if (joined.term() != null && !a.equals(Value.BOTTOM) && !b.equals(Value.BOTTOM)) {
      assertThat(joined.term()).isEqualTo(a.term()).isEqualTo(b.term());
    }
    assertThat(joined.objects()).containsAll(a.objects()).containsAll(b.objects());
  }

  @Law
  void heapsJoin(@ForAll Heap a, @ForAll Heap b, @ForAll Heap c) {
    isJoin((left, right) -> left.join(right, States.INITIAL), a, b, c);
    Heap sometimes = a.join(Heap.EMPTY, States.INITIAL);
    assertThat(Heap.EMPTY.join(a, States.INITIAL)).isEqualTo(sometimes);
    assertThat(sometimes.join(a, States.INITIAL)).as("written on one way").isEqualTo(sometimes);
    for (AbstractObject object : a.objects()) {
      if (object.isFresh()) {
        assertThat(sometimes.fields(object)).isEqualTo(a.fields(object));
      }
    }
  }

  /** A field that one side alone wrote may still hold, after the join, what it held at first. */
  @Law
  void unwrittenFieldsKeepTheirInitialValue(@ForAll Heap a, @ForAll Heap b) {
    Heap joined = a.join(b, States.INITIAL);
    for (AbstractObject object : joined.objects()) {
      joined
          .fields(object)
          .forEach(
              (field, value) -> {
                for (Heap side : List.of(a, b)) {
                  Value held = side.get(object, field);
                  if (held == null && side.has(object)) {
                    held = States.INITIAL.apply(object, field);
                  }
                  if (held != null) {
                    assertThat(value.join(held)).isEqualTo(value);
                  }
                }
              });
    }
  }

  @Law
  void iterationsJoin(@ForAll Iteration a, @ForAll Iteration b, @ForAll Iteration c) {
    isJoin(Iteration::join, a, b, c);
    Iteration untouched = new Iteration(a.container(), a.element(), null);
    assertThat(untouched.join(a)).as("no turn is everything").isEqualTo(a);
  }

  @Law
  void contradictionIsMutual(@ForAll Answer a, @ForAll Answer b) {
    assertThat(a.contradicts(b)).isEqualTo(b.contradicts(a));
    assertThat(a.contradicts(a)).isFalse();
  }
}
