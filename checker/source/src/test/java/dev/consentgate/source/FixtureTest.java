package dev.consentgate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.finding.Finding;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import dev.consentgate.testdata.Expectations;
import dev.consentgate.testdata.Fixture;
import dev.consentgate.testdata.FixtureFiles;
import dev.consentgate.testdata.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture as a scan of sources sees it: what is marked is reported, and nothing else. */
final class FixtureTest {
  @TempDir private static Path folder;

  private static Policy policy;

  @BeforeAll
  static void readPolicy() throws PolicyException {
    Policy catalog = Catalog.load();
    Policy project =
        PolicyReader.read("consentgate.yaml", FixtureFiles.policy(), Evidence.DECLARED, catalog);
    policy = Policy.merge(catalog, project);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void reportsWhatIsMarked(Fixture fixture) throws IOException {
    assertThat(Expectations.read(fixture.source(), "javaparser").differences(reports(fixture)))
        .isEmpty();
  }

  private static List<Report> reports(Fixture fixture) throws IOException {
    Path file = folder.resolve(fixture.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, fixture.source());
    SourceRequest request =
        SourceRequest.of(
            List.of(file), folder, List.of(home(FixtureFiles.class), home(ConsentCheck.class)));
    try (SourceFrontEnd sources = SourceFrontEnd.read(request)) {
      assertThat(sources.unread()).isEmpty();
      LoweredProgram program = new LoweredProgram(sources);
      return Analysis.run(program, policy, AnalysisOptions.DEFAULT).findings().stream()
          .map(FixtureTest::report)
          .toList();
    }
  }

  private static Report report(Finding finding) {
    return new Report(finding.location().line(), finding.rule().checkName(), finding.message());
  }

  /** The class files beside which each fixture is read: the small world and our annotations. */
  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Fixture> fixtures() {
    return FixtureFiles.fixtures();
  }
}
