package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The JDK that compiles chooses Error Prone. */
final class CompilingJdkTest {

  @Test
  void knowsItself() throws IOException {
    assertThat(CompilingJdk.of(CompilingJdk.own().javac())).isEqualTo(CompilingJdk.own());
  }

  @Test
  void readsOldAndNewNumbers() throws IOException {
    assertThat(jdk("javac 1.8.0_392").runsErrorProne()).isFalse();
    assertThat(jdk("javac 11.0.2").runsErrorProne()).isFalse();
    assertThat(jdk("javac 17.0.15").errorProneVersion()).isEqualTo("2.42.0");
    assertThat(jdk("javac 20.0.1").errorProneVersion()).isEqualTo("2.42.0");
    assertThat(jdk("javac 21").errorProneVersion()).isEqualTo("2.50.0");
    assertThat(jdk("javac 25.0.1").processesUnasked()).isFalse();
    assertThatThrownBy(() -> jdk("no compiler")).hasMessageContaining("does not tell its version");
  }

  private static CompilingJdk jdk(String answer) throws IOException {
    return CompilingJdk.answering(Path.of("javac"), answer);
  }
}
