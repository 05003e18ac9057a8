package dev.consentgate.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FixtureFilesTest {
  @ParameterizedTest
  @MethodSource("fixtures")
  void markersAreWellFormed(Fixture fixture) {
    assertThatCode(() -> Expectations.read(fixture.source(), "javac")).doesNotThrowAnyException();
  }

  @Test
  void fixturesAreNeitherWorldNorReader() {
    assertThat(fixtures()).extracting(Fixture::name).contains("loop/LeftOverFlag");
    assertThat(fixtures()).noneMatch(fixture -> fixture.name().startsWith("world/"));
    assertThat(FixtureFiles.world()).extracting(Fixture::name).contains("world/Photo");
  }

  @Test
  void policyIsThere() {
    assertThat(FixtureFiles.policy()).contains("version: 1");
  }

  private static List<Fixture> fixtures() {
    return FixtureFiles.fixtures();
  }
}
