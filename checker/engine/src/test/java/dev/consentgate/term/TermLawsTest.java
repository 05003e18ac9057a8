package dev.consentgate.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.value.Law;
import dev.consentgate.value.Terms;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Terms are finite trees in which one part can stand for another. */
@Domain(Terms.class)
final class TermLawsTest {

  private static final Term FRESH = new Term.Defined(99, "fresh");

  @Law
  void replacingByItselfChangesNothing(@ForAll Term term, @ForAll Term part) {
    assertThat(term.replace(part, part)).isEqualTo(term);
  }

  @Law
  void whatIsNotMentionedCannotBeReplaced(@ForAll Term term, @ForAll Term part) {
    assertThat(term.replace(part, FRESH).equals(term)).isEqualTo(!term.mentions(part));
    assertThat(term.replace(FRESH, part)).isEqualTo(term);
  }

  @Law
  void replacingThereAndBackRestores(@ForAll Term term, @ForAll Term part) {
    Term there = term.replace(part, FRESH);
    assertThat(there.replace(FRESH, part)).isEqualTo(term);
    assertThat(there.mentions(part)).isFalse();
    assertThat(there.mentions(FRESH)).isEqualTo(term.mentions(part));
  }

  @Law
  void partsAreLessDeepThanTheWhole(@ForAll Term term, @ForAll Term other) {
    assertThat(term.depth()).isPositive();
    term.parts().forEach(part -> assertThat(part.depth()).isLessThan(term.depth()));
    assertThat(term.mentions(term)).isTrue();
    if (term.mentions(other)) {
      assertThat(other.depth()).isLessThanOrEqualTo(term.depth());
      assertThat(other.mentions(term)).isEqualTo(other.equals(term));
    }
  }

  @Law
  void rootHasNoAccessorAndIsMentioned(@ForAll Term term) {
    assertThat(term.root()).isNotInstanceOf(Term.Access.class);
    assertThat(term.mentions(term.root())).isTrue();
    assertThat(term.withParts(part -> part)).isEqualTo(term);
  }

  @Law
  void accessIsBounded(@ForAll Term term) {
    Term longer = term;
    int steps = 0;
    while (longer != null) {
      assertThat(longer.depth()).isLessThanOrEqualTo(Term.MAX_DEPTH);
      longer = Term.access(longer, "next()");
      steps++;
    }
    assertThat(steps).isEqualTo(Term.MAX_DEPTH - term.depth() + 1);
    assertThat(Term.access(null, "next()", List.of())).isNull();
  }

  @Test
  void onlyParametersMakeATermOpen() {
    assertThat(new Term.Access(new Term.Parameter(0), "id", List.of()).isOpen()).isTrue();
    assertThat(new Term.Apply("Ids.of", List.of(new Term.Defined(2, "a"))).isOpen()).isFalse();
    assertThat(Term.SESSION_USER.isOpen()).isFalse();
  }
}
