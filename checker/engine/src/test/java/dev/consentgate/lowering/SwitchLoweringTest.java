package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.TEXT;
import static dev.consentgate.lowering.Surface.arrow;
import static dev.consentgate.lowering.Surface.assign;
import static dev.consentgate.lowering.Surface.call;
import static dev.consentgate.lowering.Surface.check;
import static dev.consentgate.lowering.Surface.choose;
import static dev.consentgate.lowering.Surface.chosen;
import static dev.consentgate.lowering.Surface.colon;
import static dev.consentgate.lowering.Surface.constant;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.leave;
import static dev.consentgate.lowering.Surface.literal;
import static dev.consentgate.lowering.Surface.local;
import static dev.consentgate.lowering.Surface.matching;
import static dev.consentgate.lowering.Surface.number;
import static dev.consentgate.lowering.Surface.of;
import static dev.consentgate.lowering.Surface.otherwise;
import static dev.consentgate.lowering.Surface.text;
import static dev.consentgate.lowering.Surface.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.TypeRef;
import org.junit.jupiter.api.Test;

/** Switches as chains of tests with the default last. */
final class SwitchLoweringTest {

  @Test
  void oldSwitchFallsThrough() {
    assertThat(
            Demo.run(
                choose(
                    text("a"),
                    colon(literal("x"), assign(text("b"), text("a"))),
                    otherwise(false, leave(null)),
                    colon(literal("y"), give(text("b")))),
                give(text("a"))))
        .isEqualTo(
            """
            b0:
              %6 = EQUAL %1:a, "x"
              branch %6 b3 else b1
            b1:
              %7 = EQUAL %1:a, "y"
              branch %7 b5 else b2
            b2:
              goto b4
            b3:
              goto b4
            b4:
              goto b6
            b5:
              return %2:b
            b6:
              return %1:a
            """);
  }

  @Test
  void switchExpressionYields() {
    assertThat(
            Demo.run(
                give(
                    chosen(
                        TEXT,
                        number("n"),
                        arrow(literal(1), yielding(text("a"))),
                        otherwise(true, yielding(call("safe")))))))
        .isEqualTo(
            """
            b0:
              %6 = EQUAL %5:n, 1
              branch %6 b2 else b1
            b1:
              goto b3
            b2:
              goto b4(%1:a)
            b3:
              %7 = invoke STATIC Demo#safe()
              goto b4(%7)
            b4(%8):
              return %8
            """);
  }

  @Test
  void exhaustiveSwitchEndsInAThrow() {
    assertThat(
            Demo.run(
                give(
                    chosen(
                        TEXT,
                        local(TypeRef.of("Purpose"), "a"),
                        arrow(constant("Purpose", "SHARING"), yielding(text("a"))),
                        arrow(constant("Purpose", "TRAINING"), yielding(text("b")))))))
        .isEqualTo(
            """
            b0:
              %6 = EQUAL %1:a, Purpose.SHARING
              branch %6 b3 else b1
            b1:
              %7 = EQUAL %1:a, Purpose.TRAINING
              branch %7 b4 else b2
            b2:
              throw null
            b3:
              goto b5(%1:a)
            b4:
              goto b5(%2:b)
            b5(%8):
              return %8
            """);
  }

  @Test
  void guardOfPatternGoesOnWithTheNextCase() {
    assertThat(
            Demo.run(
                give(
                    chosen(
                        TEXT,
                        text("a"),
                        matching(
                            of("Photo", "f"),
                            check("ask"),
                            yielding(local(TypeRef.of("Photo"), "f"))),
                        matching(
                            of("Video", "f"), null, yielding(local(TypeRef.of("Video"), "f")))))))
        .isEqualTo(
            """
            b0:
              %6 = INSTANCE_OF %1:a Photo
              branch %6 b1 else b3
            b1:
              %7:f = CAST %1:a Photo
              goto b2
            b2:
              %8 = invoke STATIC Demo#ask()
              branch %8 b6 else b3
            b3:
              %9 = INSTANCE_OF %1:a Video
              branch %9 b4 else b5
            b4:
              %10:f = CAST %1:a Video
              goto b7
            b5:
              throw null
            b6:
              goto b8(%7:f)
            b7:
              goto b8(%10:f)
            b8(%11):
              return %11
            """);
  }
}
