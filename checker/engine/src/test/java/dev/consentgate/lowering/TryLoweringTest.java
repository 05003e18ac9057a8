package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.HERE;
import static dev.consentgate.lowering.Surface.assign;
import static dev.consentgate.lowering.Surface.attempt;
import static dev.consentgate.lowering.Surface.block;
import static dev.consentgate.lowering.Surface.call;
import static dev.consentgate.lowering.Surface.check;
import static dev.consentgate.lowering.Surface.declare;
import static dev.consentgate.lowering.Surface.flag;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.handler;
import static dev.consentgate.lowering.Surface.leave;
import static dev.consentgate.lowering.Surface.local;
import static dev.consentgate.lowering.Surface.loop;
import static dev.consentgate.lowering.Surface.run;
import static dev.consentgate.lowering.Surface.text;
import static dev.consentgate.lowering.Surface.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Stmt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exception edges, finally and resources. */
final class TryLoweringTest {

  @Test
  void exceptionEdgeCarriesTheStateBeforeTheCall() {
    assertThat(
            Demo.run(
                attempt(
                    block(assign(text("a"), call("risky")), assign(text("a"), call("risky"))),
                    null,
                    handler("java.lang.RuntimeException", "e", give(text("a")))),
                give(text("b"))))
        .isEqualTo(
            """
            b0:
              %6:a = invoke STATIC Demo#risky()
              on RuntimeException b3(%1:a)
              goto b1
            b1:
              %7:a = invoke STATIC Demo#risky()
              on RuntimeException b3(%6:a)
              goto b2
            b2:
              goto b4
            b3(%8:a):
              %9:e = caught RuntimeException
              return %8:a
            b4:
              return %2:b
            """);
  }

  @Test
  void checkedHandlerIsReachedByDeclaringCallsOnly() {
    assertThat(
            Demo.run(
                attempt(
                    block(run(call("safe")), run(call("risky"))),
                    null,
                    handler("java.io.IOException", "e", give(text("a")))),
                give(text("b"))))
        .isEqualTo(
            """
            b0:
              %6 = invoke STATIC Demo#safe()
              goto b1
            b1:
              %7 = invoke STATIC Demo#risky()
              on IOException b3
              goto b2
            b2:
              goto b4
            b3:
              %8:e = caught IOException
              return %1:a
            b4:
              return %2:b
            """);
  }

  @Test
  void unknownCallReachesEveryHandlerUpToException() {
    assertThat(
            Demo.run(
                attempt(
                    block(run(call("elsewhere"))),
                    null,
                    handler("java.io.IOException", "e"),
                    handler("java.lang.Exception", "f"),
                    handler("java.lang.Throwable", "g")),
                give(text("b"))))
        .isEqualTo(
            """
            b0:
              %6 = invoke STATIC Demo#elsewhere()
              on IOException b2
              on Exception b3
              goto b1
            b1:
              goto b4
            b2:
              %7:e = caught IOException
              goto b4
            b3:
              %8:f = caught Exception
              goto b4
            b4:
              return %2:b
            """);
  }

  @Test
  void finallyIsCopiedForEachExit() {
    assertThat(
            Demo.run(
                loop(
                    flag("p"),
                    attempt(
                        block(when(flag("q"), leave(null)), give(call("safe"))),
                        block(run(call("close"))))),
                give(text("a"))))
        .isEqualTo(
            """
            b0:
              goto b1
            b1:
              branch %3:p b2 else b7
            b2:
              branch %4:q b3 else b4
            b3:
              %6 = invoke STATIC Demo#close()
              goto b7
            b4:
              %7 = invoke STATIC Demo#safe()
              on Throwable b6
              goto b5
            b5:
              %8 = invoke STATIC Demo#close()
              return %7
            b6:
              %9 = caught Throwable
              %10 = invoke STATIC Demo#close()
              throw %9
            b7:
              return %1:a
            """);
  }

  @Test
  void returnValueIsFixedBeforeFinally() {
    assertThat(Demo.run(attempt(block(give(text("a"))), block(assign(text("a"), text("b"))))))
        .isEqualTo(
            """
            b0:
              return %1:a
            """);
  }

  @Test
  void returnInFinallyWins() {
    assertThat(Demo.run(attempt(block(give(call("safe"))), block(give(text("b"))))))
        .isEqualTo(
            """
            b0:
              %6 = invoke STATIC Demo#safe()
              on Throwable b2
              goto b1
            b1:
              return %2:b
            b2:
              %7 = caught Throwable
              return %2:b
            """);
  }

  @Test
  void throwGoesToTheHandlerOfItsType() {
    assertThat(
            Demo.run(
                attempt(
                    block(
                        new Stmt.Throw(HERE, local(TypeRef.of("java.lang.RuntimeException"), "a"))),
                    null,
                    handler("java.lang.Error", "e"),
                    handler("java.lang.RuntimeException", "f", give(text("a"))),
                    handler("java.lang.Exception", "g")),
                give(text("b"))))
        .isEqualTo(
            """
            b0:
              on RuntimeException b1
              throw %1:a
            b1:
              return %1:a
            """);
  }

  @Test
  void resourceIsClosedOnEveryExitBeforeTheCatch() {
    assertThat(
            Demo.run(
                new Stmt.Try(
                    HERE,
                    List.of(declare(TypeRef.of("Stream"), "s", call("safe"))),
                    block(run(call("risky"))),
                    List.of(handler("java.io.IOException", "e", give(text("a")))),
                    null),
                give(text("b"))))
        .isEqualTo(
            """
            b0:
              %6:s = invoke STATIC Demo#safe()
              goto b1
            b1:
              %7 = invoke STATIC Demo#risky()
              on Throwable b4
              goto b2
            b2:
              invoke VIRTUAL %6:s java.lang.AutoCloseable#close()
              on IOException b7
              goto b3
            b3:
              goto b6
            b4:
              %8 = caught Throwable
              invoke VIRTUAL %6:s java.lang.AutoCloseable#close()
              on IOException b7
              goto b5
            b5:
              on IOException b7
              throw %8
            b6:
              goto b8
            b7:
              %9:e = caught IOException
              return %1:a
            b8:
              return %2:b
            """);
  }

  @Test
  void assertProvesNothing() {
    assertThat(Demo.run(new Stmt.Assert(HERE, check("ask"), call("safe")), give(text("a"))))
        .isEqualTo(
            """
            b0:
              %6 = load Demo.$assertionsDisabled
              branch %6 b3 else b1
            b1:
              %7 = invoke STATIC Demo#ask()
              branch %7 b3 else b2
            b2:
              %8 = invoke STATIC Demo#safe()
              goto b3
            b3:
              return %1:a
            """);
  }
}
