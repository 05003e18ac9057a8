package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.HERE;
import static dev.consentgate.lowering.Surface.TEXT;
import static dev.consentgate.lowering.Surface.and;
import static dev.consentgate.lowering.Surface.call;
import static dev.consentgate.lowering.Surface.check;
import static dev.consentgate.lowering.Surface.declare;
import static dev.consentgate.lowering.Surface.flag;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.literal;
import static dev.consentgate.lowering.Surface.not;
import static dev.consentgate.lowering.Surface.or;
import static dev.consentgate.lowering.Surface.text;
import static dev.consentgate.lowering.Surface.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import org.junit.jupiter.api.Test;

/** Short circuits, negation and choices become branches, constants plain jumps. */
final class ConditionLoweringTest {

  @Test
  void negatedConjunctionBranchesByDeMorgan() {
    assertThat(
            Demo.run(when(not(and(flag("p"), not(flag("q")))), give(text("a"))), give(text("b"))))
        .isEqualTo(
            """
            b0:
              branch %3:p b1 else b2
            b1:
              branch %4:q b2 else b3
            b2:
              return %1:a
            b3:
              return %2:b
            """);
  }

  @Test
  void disjunctionSharesItsTarget() {
    assertThat(Demo.run(when(or(flag("p"), check("ask")), give(text("a"))), give(text("b"))))
        .isEqualTo(
            """
            b0:
              branch %3:p b2 else b1
            b1:
              %6 = invoke STATIC Demo#ask()
              branch %6 b2 else b3
            b2:
              return %1:a
            b3:
              return %2:b
            """);
  }

  @Test
  void conjunctionAsValueMergesTheDecidingConstant() {
    assertThat(
            Demo.run(declare(TypeRef.BOOLEAN, "v", and(flag("p"), check("ask"))), give(flag("v"))))
        .isEqualTo(
            """
            b0:
              branch %3:p b1 else b2
            b1:
              %6 = invoke STATIC Demo#ask()
              goto b3(%6)
            b2:
              goto b3(false)
            b3(%7:v):
              return %7:v
            """);
  }

  @Test
  void choiceMergesItsValues() {
    assertThat(Demo.run(give(new Expr.Conditional(HERE, TEXT, flag("p"), text("a"), call("safe")))))
        .isEqualTo(
            """
            b0:
              branch %3:p b1 else b2
            b1:
              goto b3(%1:a)
            b2:
              %6 = invoke STATIC Demo#safe()
              goto b3(%6)
            b3(%7):
              return %7
            """);
  }

  @Test
  void choiceAsConditionBranchesOnBothSides() {
    assertThat(
            Demo.run(
                when(
                    new Expr.Conditional(
                        HERE, TypeRef.BOOLEAN, flag("p"), flag("q"), not(flag("q"))),
                    give(text("a"))),
                give(text("b"))))
        .isEqualTo(
            """
            b0:
              branch %3:p b1 else b2
            b1:
              branch %4:q b3 else b4
            b2:
              branch %4:q b4 else b3
            b3:
              return %1:a
            b4:
              return %2:b
            """);
  }

  @Test
  void literalConditionHasOneWay() {
    assertThat(Demo.run(when(literal(true), give(text("a"))), give(text("b"))))
        .isEqualTo(
            """
            b0:
              goto b1
            b1:
              return %1:a
            """);
  }
}
