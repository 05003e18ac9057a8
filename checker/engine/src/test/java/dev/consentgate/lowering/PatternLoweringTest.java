package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.HERE;
import static dev.consentgate.lowering.Surface.TEXT;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.is;
import static dev.consentgate.lowering.Surface.local;
import static dev.consentgate.lowering.Surface.not;
import static dev.consentgate.lowering.Surface.of;
import static dev.consentgate.lowering.Surface.text;
import static dev.consentgate.lowering.Surface.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.program.Trait;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Pattern;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Patterns test, cast and take apart. */
final class PatternLoweringTest {

  @Test
  void bindingOutlivesItsStatement() {
    assertThat(
            Demo.run(
                when(not(is(text("a"), of("Photo", "f"))), give(text("b"))),
                give(local(TypeRef.of("Photo"), "f"))))
        .isEqualTo(
            """
            b0:
              %6 = INSTANCE_OF %1:a Photo
              branch %6 b1 else b2
            b1:
              %7:f = CAST %1:a Photo
              goto b3
            b2:
              return %2:b
            b3:
              return %7:f
            """);
  }

  @Test
  void plainTestAsValueIsOneComputation() {
    assertThat(Demo.run(give(is(text("a"), of("Photo", null)))))
        .isEqualTo(
            """
            b0:
              %6 = INSTANCE_OF %1:a Photo
              return %6
            """);
  }

  @Test
  void recordPatternCallsAccessors() {
    assertThat(
            new Demo()
                .type(
                    "Pair",
                    null,
                    null,
                    Set.of(Trait.RECORD),
                    List.of(
                        Demo.field("Pair", "first", TEXT),
                        Demo.field("Pair", "second", TypeRef.OBJECT)))
                .runs(
                    when(
                        is(
                            text("a"),
                            new Pattern.OfRecord(
                                HERE,
                                TypeRef.of("Pair"),
                                List.of(of("java.lang.String", "f"), of("Photo", "s")))),
                        give(text("f"))),
                    give(text("b"))))
        .isEqualTo(
            """
            b0:
              %6 = INSTANCE_OF %1:a Pair
              branch %6 b1 else b4
            b1:
              %7 = CAST %1:a Pair
              %8 = invoke VIRTUAL %7 Pair#first()
              %9:f = CAST %8 String
              %10 = invoke VIRTUAL %7 Pair#second()
              %11 = INSTANCE_OF %10 Photo
              branch %11 b2 else b4
            b2:
              %12:s = CAST %10 Photo
              goto b3
            b3:
              return %9:f
            b4:
              return %2:b
            """);
  }
}
