package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.HERE;
import static dev.consentgate.lowering.Surface.again;
import static dev.consentgate.lowering.Surface.binary;
import static dev.consentgate.lowering.Surface.block;
import static dev.consentgate.lowering.Surface.call;
import static dev.consentgate.lowering.Surface.declare;
import static dev.consentgate.lowering.Surface.each;
import static dev.consentgate.lowering.Surface.flag;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.labeled;
import static dev.consentgate.lowering.Surface.leave;
import static dev.consentgate.lowering.Surface.literal;
import static dev.consentgate.lowering.Surface.loop;
import static dev.consentgate.lowering.Surface.number;
import static dev.consentgate.lowering.Surface.run;
import static dev.consentgate.lowering.Surface.text;
import static dev.consentgate.lowering.Surface.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loops and the jumps out of them. */
final class LoopLoweringTest {

  @Test
  void enhancedForAsksInItsHeaderAndFetchesInItsBody() {
    assertThat(Demo.run(each("x", text("a"), run(call("use", text("x")))), give(text("b"))))
        .isEqualTo(
            """
            b0:
              %6 = iterate %1:a
              goto b1
            b1:
              %7 = hasNext %6
              branch %7 b2 else b3
            b2:
              %8:x = next %6
              %9 = invoke STATIC Demo#use(%8:x)
              goto b1
            b3:
              return %2:b
            """);
  }

  @Test
  void endlessLoopHasNoFalseExit() {
    assertThat(Demo.run(loop(literal(true), when(flag("p"), leave(null))), give(text("a"))))
        .isEqualTo(
            """
            b0:
              goto b1
            b1:
              goto b2
            b2:
              branch %3:p b3 else b4
            b3:
              goto b5
            b4:
              goto b1
            b5:
              return %1:a
            """);
  }

  @Test
  void labelsReachTheOuterLoop() {
    assertThat(
            Demo.run(
                labeled(
                    "outer",
                    each(
                        "x",
                        text("a"),
                        each("y", text("b"), when(flag("p"), again("outer")), leave("outer")))),
                give(text("a"))))
        .isEqualTo(
            """
            b0:
              %6 = iterate %1:a
              goto b1
            b1:
              %7 = hasNext %6
              branch %7 b2 else b8
            b2:
              %8:x = next %6
              %9 = iterate %2:b
              goto b3
            b3:
              %10 = hasNext %9
              branch %10 b4 else b7
            b4:
              %11:y = next %9
              branch %3:p b5 else b6
            b5:
              goto b1
            b6:
              goto b8
            b7:
              goto b1
            b8:
              return %1:a
            """);
  }

  @Test
  void doWhileTestsAtItsEnd() {
    assertThat(
            Demo.run(
                new Stmt.DoWhile(
                    HERE, block(when(flag("p"), again(null)), run(call("safe"))), flag("q")),
                give(text("a"))))
        .isEqualTo(
            """
            b0:
              goto b1
            b1:
              branch %3:p b2 else b3
            b2:
              goto b4
            b3:
              %6 = invoke STATIC Demo#safe()
              goto b4
            b4:
              branch %4:q b1 else b5
            b5:
              return %1:a
            """);
  }

  @Test
  void classicForUpdatesBeforeItsNextTest() {
    assertThat(
            Demo.run(
                new Stmt.For(
                    HERE,
                    List.of(declare(TypeRef.INT, "i", literal(0))),
                    binary(TypeRef.BOOLEAN, "<", number("i"), number("n")),
                    List.of(run(new Expr.Increment(HERE, TypeRef.INT, "++", number("i"), false))),
                    block(run(call("use", number("i")))))))
        .isEqualTo(
            """
            b0:
              goto b1(0)
            b1(%6:i):
              %7 = LESS %6:i, %5:n
              branch %7 b2 else b4
            b2:
              %8 = invoke STATIC Demo#use(%6:i)
              goto b3
            b3:
              %9:i = ADD %6:i, 1
              goto b1(%9:i)
            b4:
              return
            """);
  }

  @Test
  void statementsBehindAJumpAreLeftOut() {
    assertThat(Demo.run(give(text("a")), run(call("safe"))))
        .isEqualTo(
            """
            b0:
              return %1:a
            """);
  }
}
