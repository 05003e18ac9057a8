package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The two ways in which an option names a file. */
final class NamedFileTest {

  @Test
  void isAPathOrAnAddress() throws UsageException {
    Path blank = Path.of("my project", "consentgate.yaml").toAbsolutePath();
    assertThat(NamedFile.of("Policy", "rules/a.yaml")).isEqualTo(Path.of("rules", "a.yaml"));
    assertThat(NamedFile.of("Policy", blank.toUri().toString())).isEqualTo(blank);
  }

  @Test
  void isRefusedInWords() {
    assertThatThrownBy(() -> NamedFile.of("Baseline", "file:%"))
        .hasMessage("option -XepOpt:ConsentGate:Baseline: 'file:%' is not a path");
  }
}
