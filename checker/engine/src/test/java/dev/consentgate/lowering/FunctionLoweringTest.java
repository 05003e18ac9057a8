package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.DEMO;
import static dev.consentgate.lowering.Surface.HERE;
import static dev.consentgate.lowering.Surface.TEXT;
import static dev.consentgate.lowering.Surface.assign;
import static dev.consentgate.lowering.Surface.attempt;
import static dev.consentgate.lowering.Surface.block;
import static dev.consentgate.lowering.Surface.call;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.lambda;
import static dev.consentgate.lowering.Surface.run;
import static dev.consentgate.lowering.Surface.self;
import static dev.consentgate.lowering.Surface.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lambdas and method references as bodies of their own. */
final class FunctionLoweringTest {

  @Test
  void lambdaCapturesCurrentValues() {
    assertThat(
            Demo.run(
                assign(text("a"), call("safe")),
                give(lambda("x", give(call("use", text("a"), text("x")))))))
        .isEqualTo(
            """
            b0:
              %6:a = invoke STATIC Demo#safe()
              %7 = function Demo#lambda$run$0 [%6:a]
              return %7
            Demo#lambda$run$0(java.lang.String,java.lang.String) (%0:a, %1:x) captured 1
            b0:
              %2 = invoke STATIC Demo#use(%0:a, %1:x)
              return %2
            """);
  }

  @Test
  void nestedLambdaCapturesThroughItsParent() {
    assertThat(
            Demo.run(
                give(
                    lambda(
                        "x",
                        give(lambda("y", give(call("use", text("a"), text("x"), text("y")))))))))
        .isEqualTo(
"""
b0:
  %6 = function Demo#lambda$run$0 [%1:a]
  return %6
Demo#lambda$run$0(java.lang.String,java.lang.String) (%0:a, %1:x) captured 1
b0:
  %2 = function Demo#lambda$run$1 [%0:a, %1:x]
  return %2
Demo#lambda$run$1(java.lang.String,java.lang.String,java.lang.String) (%0:a, %1:x, %2:y) captured 2
b0:
  %3 = invoke STATIC Demo#use(%0:a, %1:x, %2:y)
  return %3
""");
  }

  @Test
  void lambdaCapturesThisFirst() {
    assertThat(Demo.run(give(lambda("x", run(call("use", text("a"), self()))))))
        .isEqualTo(
"""
b0:
  %6 = function Demo#lambda$run$0 [%0:this, %1:a]
  return %6
Demo#lambda$run$0(Demo,java.lang.String,java.lang.String) (%0:this, %1:a, %2:x) captured 2
b0:
  %3 = invoke STATIC Demo#use(%1:a, %0:this)
  return
""");
  }

  @Test
  void boundReceiverIsEvaluatedOnce() {
    assertThat(Demo.run(give(reference(Dispatch.VIRTUAL, call("safe"), List.of(TEXT), true))))
        .isEqualTo(
"""
b0:
  %6:receiver$ = invoke STATIC Demo#safe()
  %7 = function Demo#lambda$run$0 [%6:receiver$]
  return %7
Demo#lambda$run$0(java.lang.String,java.lang.String) (%0:receiver$, %1:argument$0) captured 1
b0:
  %2 = invoke VIRTUAL %0:receiver$ Demo#take(%1:argument$0)
  return %2
""");
  }

  @Test
  void unboundReceiverIsTheFirstParameter() {
    assertThat(Demo.run(give(reference(Dispatch.VIRTUAL, null, List.of(DEMO, TEXT), true))))
        .isEqualTo(
            """
            b0:
              %6 = function Demo#lambda$run$0 []
              return %6
            Demo#lambda$run$0(Demo,java.lang.String) (%0:argument$0, %1:argument$1)
            b0:
              %2 = invoke VIRTUAL %0:argument$0 Demo#take(%1:argument$1)
              return %2
            """);
  }

  @Test
  void unknownArityIsUnknown() {
    assertThat(Demo.run(give(reference(Dispatch.VIRTUAL, text("a"), List.of(), false))))
        .isEqualTo(
            """
            b0:
              %6 = unknown "method reference take" (%1:a)
              return %6
            """);
  }

  @Test
  void functionInFinallyIsOneBody() {
    assertThat(
            Demo.run(
                attempt(
                    block(run(call("safe"))),
                    block(run(call("use", lambda("x", give(text("x")))))))))
        .isEqualTo(
            """
            b0:
              %6 = invoke STATIC Demo#safe()
              on Throwable b2
              goto b1
            b1:
              %7 = function Demo#lambda$run$0 []
              %8 = invoke STATIC Demo#use(%7)
              goto b3
            b2:
              %9 = caught Throwable
              %10 = function Demo#lambda$run$0 []
              %11 = invoke STATIC Demo#use(%10)
              throw %9
            b3:
              return
            Demo#lambda$run$0(java.lang.String) (%0:x)
            b0:
              return %0:x
            """);
  }

  private static Expr reference(
      Dispatch dispatch, Expr receiver, List<TypeRef> function, boolean arityKnown) {
    Callee callee =
        new Callee(new MethodId("Demo", "take", List.of(TEXT.name())), DEMO, TEXT, dispatch);
    TypeRef type = TypeRef.of("Function");
    return new Expr.MethodReference(HERE, type, callee, receiver, function, TEXT, arityKnown);
  }
}
