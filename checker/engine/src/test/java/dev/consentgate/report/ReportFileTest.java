package dev.consentgate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is whole or not there. */
final class ReportFileTest {

  @TempDir private Path folder;

  @Test
  void makesFoldersAndReplaces() throws IOException {
    Path file = folder.resolve("a/b/report.json");
    ReportFile.write(file, target -> target.write("one"));
    ReportFile.write(file, target -> target.write("two"));
    assertThat(file).hasContent("two");
    assertThat(files(file.getParent())).isEqualTo(1);
  }

  @Test
  void failureLeavesWhatWasThere() throws IOException {
    Path file = folder.resolve("report.json");
    ReportFile.write(file, target -> target.write("one"));
    assertThatThrownBy(
            () ->
                ReportFile.write(
                    file,
                    target -> {
                      target.write("half");
                      throw new IOException("no space");
                    }))
        .hasMessage("no space");
    assertThat(file).hasContent("one");
    assertThat(files(folder)).isEqualTo(1);
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
