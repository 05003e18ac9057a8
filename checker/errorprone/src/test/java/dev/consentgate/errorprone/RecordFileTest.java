package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record beside the stamp holds what was judged, told or not. */
final class RecordFileTest {

  private static final String POLICY =
      """
      version: 1
      media:
        - type: app.Photo
          category: user.content.self_image
      sinks:
        - method: app.Partner#send(byte[])
          media: arg 0
          recipient: partner
          effect: stores-media
      recipients:
        partner: { name: Partner, role: third-party }
      """;

  private static final String WORLD =
      """
      package app;
      record Photo(byte[] content) {}
      interface Partner { byte[] send(byte[] content); }
      """;

  private static final String UPLOAD =
      """
      package app;
      class Upload {
        void plain(Partner partner, Photo photo) {
          partner.send(photo.content());
        }
        @SuppressWarnings("UnconsentedMediaSharing")
        void method(Partner partner, Photo photo) {
          partner.send(photo.content());
        }
        void variable(Partner partner, Photo photo) {
          @SuppressWarnings("UnconsentedMediaSharing")
          byte[] answer = partner.send(photo.content());
        }
      }
      """;

  @TempDir private Path first;
  @TempDir private Path second;

  @Test
  void holdsSuppressedFindingsToo() throws IOException {
    CheckedProject project = project(first);
    assertThat(project.compile(UnconsentedMediaSharing.class)).hasSize(1);
    AnalysisRecord record = RecordReader.read(file(project));
    assertThat(record.findings())
        .extracting(FindingRecord::isSuppressed)
        .containsExactly(false, true, true);
    assertThat(record.findings().get(0).place().file()).isEqualTo("app/Upload.java");
    assertThat(record.coverage().files()).isEqualTo(2);
  }

  @Test
  void isEqualInAnotherFolderAndWhenObserving() throws IOException {
    CheckedProject one = project(first);
    CheckedProject other = project(second).option("-XepOpt:ConsentGate:Observe=true");
    one.compile(UnconsentedMediaSharing.class);
    List<String> told = other.compile(UnconsentedMediaSharing.class);
    assertThat(told).singleElement().asString().startsWith("NOTE Upload.java:4 ");
    assertThat(Files.readString(file(other))).isEqualTo(Files.readString(file(one)));
    assertThat(one.stamp()).isEqualTo(other.stamp());
  }

  private static Path file(CheckedProject project) {
    return project.classes().resolve("META-INF/consentgate/record.json");
  }

  private static CheckedProject project(Path folder) {
    CheckedProject project =
        new CheckedProject(folder)
            .source("app/World.java", WORLD)
            .source("app/Upload.java", UPLOAD);
    project.write("consentgate.yaml", POLICY);
    return project;
  }
}
