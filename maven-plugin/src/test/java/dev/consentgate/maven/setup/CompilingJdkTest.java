package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The JDK that compiles chooses Error Prone. */
final class CompilingJdkTest {

  @TempDir private Path folder;

  @Test
  void knowsItself() throws IOException {
    assertThat(CompilingJdk.of(CompilingJdk.own().javac())).isEqualTo(CompilingJdk.own());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readsOldAndNewNumbers() throws IOException {
    assertThat(jdk("javac 1.8.0_392").runsErrorProne()).isFalse();
    assertThat(jdk("javac 11.0.2").runsErrorProne()).isFalse();
    assertThat(jdk("javac 17.0.15").errorProneVersion()).isEqualTo("2.42.0");
    assertThat(jdk("javac 20.0.1").errorProneVersion()).isEqualTo("2.42.0");
    assertThat(jdk("javac 21").errorProneVersion()).isEqualTo("2.50.0");
    assertThat(jdk("javac 25.0.1").processesUnasked()).isFalse();
    assertThatThrownBy(() -> jdk("no compiler")).hasMessageContaining("does not tell its version");
  }

  private CompilingJdk jdk(String answer) throws IOException {
    Path javac = folder.resolve("javac");
    Files.writeString(javac, "#!/bin/sh\necho " + answer + "\n");
    assertThat(javac.toFile().setExecutable(true)).isTrue();
    return CompilingJdk.of(javac);
  }
}
