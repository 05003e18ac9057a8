package dev.consentgate.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Equalities in force make an equivalence that accessors respect. */
@Domain(Terms.class)
@Domain(DomainContext.Global.class)
final class EqualitiesTest {

  private static final Term A = new Term.Defined(1, "a");
  private static final Term B = new Term.Defined(2, "b");
  private static final Term C = new Term.Defined(3, "c");

  @Provide
  Arbitrary<List<Fact.Equal>> equations() {
    Arbitrary<Term> terms = Terms.of(1);
    return Combinators.combine(terms, terms).as(Fact.Equal::new).list().ofMaxSize(5);
  }

  private static Equalities of(List<Fact.Equal> equations) {
    Facts facts = Facts.NONE;
    for (Fact.Equal equation : equations) {
      facts = facts.with(equation);
    }
    return Equalities.of(facts);
  }

  private static Term owner(Term term) {
    return new Term.Access(term, "owner()", List.of());
  }

  @Law
  void holdsWhatWasSaid(@ForAll("equations") List<Fact.Equal> equations) {
    Equalities equalities = of(equations);
    for (Fact.Equal equation : equations) {
      assertThat(equalities.same(equation.left(), equation.right())).isTrue();
    }
  }

  @Law
  void isAnEquivalence(
      @ForAll("equations") List<Fact.Equal> equations,
      @ForAll Term a,
      @ForAll Term b,
      @ForAll Term c) {
    Equalities equalities = of(equations);
    assertThat(equalities.same(a, a)).isTrue();
    assertThat(equalities.same(a, b)).isEqualTo(equalities.same(b, a));
    if (equalities.same(a, b) && equalities.same(b, c)) {
      assertThat(equalities.same(a, c)).isTrue();
    }
  }

  @Law
  void representativeIsItsOwnRepresentative(
      @ForAll("equations") List<Fact.Equal> equations, @ForAll Term term) {
    Equalities equalities = of(equations);
    Term canonical = equalities.canonical(term);
    assertThat(equalities.canonical(canonical)).isEqualTo(canonical);
    assertThat(canonical.depth()).isLessThanOrEqualTo(term.depth());
  }

  @Law
  void accessorsOfEqualTermsAreEqual(@ForAll("equations") List<Fact.Equal> equations) {
    Equalities equalities = of(equations);
    for (Fact.Equal equation : equations) {
      assertThat(equalities.same(owner(equation.left()), owner(equation.right()))).isTrue();
      for (Fact.Equal other : equations) {
        assertThat(
                equalities.same(
                    lookup(equation.left(), other.left()), lookup(equation.right(), other.right())))
            .isTrue();
      }
    }
  }

  private static Term lookup(Term base, Term key) {
    return new Term.Access(base, "get()", List.of(key));
  }

  @Law
  void representativeDoesNotDependOnTheOrderOfFacts(
      @ForAll("equations") List<Fact.Equal> equations, @ForAll long seed, @ForAll Term term) {
    List<Fact.Equal> shuffled = new ArrayList<>(equations);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(of(shuffled).canonical(term)).isEqualTo(of(equations).canonical(term));
  }

  @Law
  void saysNothingWithoutEquations(@ForAll Term a, @ForAll Term b) {
    assertThat(Equalities.of(Facts.NONE).same(a, b)).isEqualTo(a.equals(b));
  }

  /** An equality learned late still reaches the accessors that were equated before. */
  @Test
  void accessorIsEquatedBeforeItsBase() {
    Equalities equalities = of(List.of(new Fact.Equal(owner(B), C), new Fact.Equal(B, A)));
    assertThat(equalities.same(owner(A), C)).isTrue();
  }

  @Test
  void longChainsHaveOneRepresentative() {
    List<Fact.Equal> chain = new ArrayList<>();
    for (int i = 60; i > 10; i--) {
      chain.add(new Fact.Equal(new Term.Defined(i, "v"), new Term.Defined(i - 1, "v")));
    }
    assertThat(of(chain).same(new Term.Defined(60, "v"), new Term.Defined(10, "v"))).isTrue();
  }

  /** Something that holds itself is no reason to run forever. */
  @Test
  void selfReferenceEnds() {
    Equalities equalities =
        of(List.of(new Fact.Equal(A, owner(A)), new Fact.Equal(B, owner(owner(A)))));
    assertThat(equalities.same(A, owner(owner(owner(A))))).isTrue();
    assertThat(equalities.same(A, B)).isTrue();
  }
}
