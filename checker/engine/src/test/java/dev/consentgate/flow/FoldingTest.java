package dev.consentgate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.program.Operator;
import dev.consentgate.value.Law;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is folded is what the Java virtual machine computes. */
final class FoldingTest {

  @Provide
  Arbitrary<Integer> ints() {
    return Arbitraries.oneOf(
        Arbitraries.integers(),
        Arbitraries.integers().between(-70, 70),
        Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -1, 0, 1));
  }

  @Provide
  Arbitrary<Long> longs() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.longs().between(-70, 70),
        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, -1L, 0L, 1L));
  }

  private static void folds(Operator operator, Object left, Object right, Object wanted) {
    assertThat(Folding.binary(operator, left, right))
        .as("%s %s %s", left, operator, right)
        .isEqualTo(wanted);
  }

  /** A shift without a sign is not folded; what is not folded has no constant. */
  private static void foldsOrNot(Operator operator, Object left, Object right, Object wanted) {
    assertThat(Folding.binary(operator, left, right)).isIn(wanted, null);
  }

  @Law
  void intsAreComputedAsInts(@ForAll("ints") int a, @ForAll("ints") int b) {
    folds(Operator.ADD, a, b, a + b);
    folds(Operator.SUBTRACT, a, b, a - b);
    folds(Operator.MULTIPLY, a, b, a * b);
    folds(Operator.AND, a, b, a & b);
    folds(Operator.OR, a, b, a | b);
    folds(Operator.XOR, a, b, a ^ b);
    folds(Operator.SHIFT_LEFT, a, b, a << b);
    folds(Operator.SHIFT_RIGHT, a, b, a >> b);
    foldsOrNot(Operator.UNSIGNED_SHIFT_RIGHT, a, b, a >>> b);
    folds(Operator.DIVIDE, a, b, b == 0 ? null : a / b);
    folds(Operator.REMAINDER, a, b, b == 0 ? null : a % b);
    assertThat(Folding.unary(Operator.NEGATE, a)).isEqualTo(-a);
    assertThat(Folding.unary(Operator.COMPLEMENT, a)).isEqualTo(~a);
  }

  @Law
  void longsAreComputedAsLongs(@ForAll("longs") long a, @ForAll("longs") long b) {
    folds(Operator.ADD, a, b, a + b);
    folds(Operator.SUBTRACT, a, b, a - b);
    folds(Operator.MULTIPLY, a, b, a * b);
    folds(Operator.AND, a, b, a & b);
    folds(Operator.OR, a, b, a | b);
    folds(Operator.XOR, a, b, a ^ b);
    folds(Operator.SHIFT_LEFT, a, b, a << b);
    folds(Operator.SHIFT_RIGHT, a, b, a >> b);
    foldsOrNot(Operator.UNSIGNED_SHIFT_RIGHT, a, b, a >>> b);
    folds(Operator.DIVIDE, a, b, b == 0 ? null : a / b);
    folds(Operator.REMAINDER, a, b, b == 0 ? null : a % b);
    assertThat(Folding.unary(Operator.NEGATE, a)).isEqualTo(-a);
    assertThat(Folding.unary(Operator.COMPLEMENT, a)).isEqualTo(~a);
  }

  @Law
  void widerOperandRules(@ForAll("ints") int a, @ForAll("longs") long b) {
    folds(Operator.ADD, a, b, a + b);
    folds(Operator.ADD, b, a, b + a);
    folds(Operator.SUBTRACT, a, b, a - b);
    folds(Operator.XOR, a, b, a ^ b);
    folds(Operator.SHIFT_LEFT, a, b, a << b);
    folds(Operator.SHIFT_RIGHT, a, b, a >> b);
    folds(Operator.SHIFT_LEFT, b, a, b << a);
    folds(Operator.SHIFT_RIGHT, b, a, b >> a);
    folds(Operator.EQUAL, a, b, a == b);
    folds(Operator.LESS, a, b, a < b);
  }

  @Law
  void smallNumbersBecomeInts(@ForAll byte a, @ForAll short b, @ForAll char c) {
    folds(Operator.ADD, a, b, a + b);
    folds(Operator.MULTIPLY, b, c, b * c);
    folds(Operator.SHIFT_LEFT, c, a, c << a);
    folds(Operator.SHIFT_RIGHT, b, a, b >> a);
    folds(Operator.EQUAL, a, c, a == c);
    assertThat(Folding.unary(Operator.NEGATE, c)).isEqualTo(-c);
    assertThat(Folding.unary(Operator.COMPLEMENT, a)).isEqualTo(~a);
  }

  @Law
  void comparisons(@ForAll("longs") long a, @ForAll("longs") long b) {
    folds(Operator.LESS, a, b, a < b);
    folds(Operator.LESS_EQUAL, a, b, a <= b);
    folds(Operator.GREATER, a, b, a > b);
    folds(Operator.GREATER_EQUAL, a, b, a >= b);
    folds(Operator.EQUAL, a, b, a == b);
    folds(Operator.NOT_EQUAL, a, b, a != b);
    folds(Operator.EQUAL, a, a, true);
  }

  @Law
  void booleans(@ForAll boolean a, @ForAll boolean b) {
    folds(Operator.AND, a, b, a & b);
    folds(Operator.OR, a, b, a | b);
    folds(Operator.XOR, a, b, a ^ b);
    folds(Operator.EQUAL, a, b, a == b);
    folds(Operator.NOT_EQUAL, a, b, a != b);
    assertThat(Folding.unary(Operator.NOT, a)).isEqualTo(!a);
  }

  @Law
  void concatenations(@ForAll String a, @ForAll char b, @ForAll long c, @ForAll boolean d) {
    folds(Operator.CONCAT, a, b, a + b);
    folds(Operator.CONCAT, a, c, a + c);
    folds(Operator.CONCAT, d, a, d + a);
  }

  /** The machine's own rules for what is not a number, and for two kinds of zero. */
  @Test
  void floatingPointIsLeftAlone() {
    folds(Operator.EQUAL, Double.NaN, Double.NaN, null);
    folds(Operator.EQUAL, Float.NaN, Float.NaN, null);
    folds(Operator.EQUAL, 1, 1.0f, null);
    folds(Operator.EQUAL, 1.0, 1L, null);
    folds(Operator.ADD, 1.0, 2.0, null);
    folds(Operator.LESS, 1.0, 2.0, null);
    assertThat(Folding.unary(Operator.NEGATE, 1.0)).isNull();
  }

  @Test
  void nullIsEqualToNullAlone() {
    folds(Operator.EQUAL, null, null, true);
    folds(Operator.EQUAL, null, "a", false);
    folds(Operator.NOT_EQUAL, "a", null, true);
    folds(Operator.CONCAT, null, "a", null);
    assertThat(Folding.unary(Operator.NOT, null)).isNull();
  }
}
