package dev.consentgate.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.MethodId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ConstantCallsTest {

  @Test
  void readsTexts() {
    assertThat(text("ABC", "charAt", 1)).isEqualTo('B');
    assertThat(text("ABC", "length")).isEqualTo(3);
    assertThat(text("offline", "startsWith", "off")).isEqualTo(true);
    assertThat(text("abc", "substring", 1)).isEqualTo("bc");
    assertThat(text("abc", "substring", 1, 2)).isEqualTo("b");
    assertThat(text("abc", "indexOf", 'b')).isEqualTo(1);
    assertThat(text("a", "equals", 1)).isEqualTo(false);
    assertThat(text("I", "toLowerCase")).isEqualTo("i");
  }

  @Test
  void computesStaticMethods() {
    assertThat(of("java.lang.Integer", "parseInt", "12")).isEqualTo(12);
    assertThat(of("java.lang.Boolean", "parseBoolean", "false")).isEqualTo(false);
    assertThat(of("java.lang.Math", "max", 3, 5)).isEqualTo(5);
  }

  @Test
  void leavesWhatThrows() {
    assertThat(text("ABC", "charAt", 7)).isNull();
    assertThat(of("java.lang.Integer", "parseInt", "twelve")).isNull();
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(text("abc", "hashCode")).isNull();
    assertThat(of("com.acme.Texts", "parseInt", "12")).isNull();
  }

  private static @Nullable Object text(String text, String name, Object... arguments) {
    return fold("java.lang.String", text, name, arguments);
  }

  private static @Nullable Object of(String owner, String name, Object... arguments) {
    return fold(owner, null, name, arguments);
  }

  private static @Nullable Object fold(
      String owner, @Nullable Object receiver, String name, Object... arguments) {
    MethodId method = MethodId.unresolved(name, arguments.length);
    return ConstantCalls.fold(
            new MethodId(owner, name, method.parameters()), receiver, List.of(arguments))
        .orElse(null);
  }
}
