package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two parsers, one meaning: both front-ends give the same declarations and the same bodies. */
final class FrontEndsAgreeTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @Test
  void onTheFixtures() throws IOException {
    agreeOn(Path.of("../../testdata/src/main/java"), 500);
  }

  @Test
  void onTheEngineItself() throws IOException {
    agreeOn(Path.of("../engine/src/main/java"), 1000);
  }

  private static void agreeOn(Path folder, int bodies) throws IOException {
    List<Path> files = ResolutionScore.javaFiles(folder);
    List<Path> jars = Stream.of(CLASS_PATH.split(File.pathSeparator)).map(Path::of).toList();
    try (SourceFrontEnd source = SourceFrontEnd.read(SourceRequest.of(files, folder, jars))) {
      assertThat(source.unread()).isEmpty();
      Agreement agreement =
          new Agreement(AttributedSources.of(files, List.of("-classpath", CLASS_PATH)), source);
      assertThat(agreement.differences()).isEmpty();
      assertThat(agreement.bodies()).isGreaterThan(bodies);
    }
  }
}
