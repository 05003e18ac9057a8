package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.testdata.Expectations;
import dev.consentgate.testdata.Fixture;
import dev.consentgate.testdata.FixtureFiles;
import dev.consentgate.testdata.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture under the compile-time checks: what is marked is reported, and nothing else. */
final class FixtureTest {
  @TempDir private static Path folder;

  private static CheckedCompilation compilation;

  @BeforeAll
  static void writePolicy() throws IOException {
    Path policy = folder.resolve("consentgate.yaml");
    Files.writeString(policy, FixtureFiles.policy());
    compilation = new CheckedCompilation(policy, Files.createDirectory(folder.resolve("classes")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void reportsWhatIsMarked(Fixture fixture) throws IOException {
    List<Report> reports = compilation.reports(fixture);
    assertThat(Expectations.read(fixture.source(), "javac").differences(reports)).isEmpty();
  }

  private static List<Fixture> fixtures() {
    return FixtureFiles.fixtures();
  }
}
