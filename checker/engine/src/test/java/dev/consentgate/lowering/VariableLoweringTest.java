package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.HERE;
import static dev.consentgate.lowering.Surface.TEXT;
import static dev.consentgate.lowering.Surface.assign;
import static dev.consentgate.lowering.Surface.call;
import static dev.consentgate.lowering.Surface.declare;
import static dev.consentgate.lowering.Surface.flag;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.loop;
import static dev.consentgate.lowering.Surface.number;
import static dev.consentgate.lowering.Surface.run;
import static dev.consentgate.lowering.Surface.text;
import static dev.consentgate.lowering.Surface.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import org.junit.jupiter.api.Test;

/** Values of local variables at joins and in loops. */
final class VariableLoweringTest {

  @Test
  void joinMergesWhatDiffers() {
    assertThat(
            Demo.run(
                when(flag("p"), assign(text("a"), call("safe"))),
                run(call("use", text("a"), text("b")))))
        .isEqualTo(
            """
            b0:
              branch %3:p b1 else b2(%1:a)
            b1:
              %6:a = invoke STATIC Demo#safe()
              goto b2(%6:a)
            b2(%7:a):
              %8 = invoke STATIC Demo#use(%7:a, %2:b)
              return
            """);
  }

  @Test
  void loopMergesOnlyWhatItChanges() {
    assertThat(
            Demo.run(
                loop(flag("p"), assign(text("a"), call("use", text("a"), text("b")))),
                give(text("a"))))
        .isEqualTo(
            """
            b0:
              goto b1(%1:a)
            b1(%6:a):
              branch %3:p b2 else b3
            b2:
              %7:a = invoke STATIC Demo#use(%6:a, %2:b)
              goto b1(%7:a)
            b3:
              return %6:a
            """);
  }

  @Test
  void valueReadBeforeAnAssignmentStays() {
    assertThat(
            Demo.run(
                run(
                    call(
                        "use",
                        text("a"),
                        new Expr.Assign(HERE, TEXT, text("a"), text("b")),
                        text("a")))))
        .isEqualTo(
            """
            b0:
              %6 = invoke STATIC Demo#use(%1:a, %2:b, %2:b)
              return
            """);
  }

  @Test
  void incrementGivesOldOrNewValue() {
    assertThat(
            Demo.run(
                declare(
                    TypeRef.INT,
                    "x",
                    new Expr.Increment(HERE, TypeRef.INT, "++", number("n"), false)),
                declare(
                    TypeRef.INT,
                    "y",
                    new Expr.Increment(HERE, TypeRef.INT, "--", number("n"), true)),
                run(call("use", number("x"), number("y"), number("n")))))
        .isEqualTo(
            """
            b0:
              %6:n = ADD %5:n, 1
              %7:n = SUBTRACT %6:n, 1
              %8 = invoke STATIC Demo#use(%5:n, %7:n, %7:n)
              return
            """);
  }

  @Test
  void compoundAssignmentOfTextConcatenates() {
    assertThat(
            Demo.run(
                run(new Expr.CompoundAssign(HERE, TEXT, "+", text("a"), number("n"))),
                give(text("a"))))
        .isEqualTo(
            """
            b0:
              %6:a = CONCAT %1:a, %5:n
              return %6:a
            """);
  }

  @Test
  void arrayOperandsAreEvaluatedOnce() {
    assertThat(
            Demo.run(
                run(
                    new Expr.CompoundAssign(
                        HERE,
                        TypeRef.INT,
                        "+",
                        new Expr.ArrayElement(HERE, TypeRef.INT, call("array"), call("index")),
                        number("n")))))
        .isEqualTo(
            """
            b0:
              %6 = invoke STATIC Demo#array()
              %7 = invoke STATIC Demo#index()
              %8 = load %6[%7]
              %9 = ADD %8, %5:n
              store %6[%7] := %9
              return
            """);
  }
}
