package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a module's methods do is known in the compilations of the modules that call them. */
final class LinkedModulesTest {

  private static final String UPLOAD =
      """
      public final class Upload {
        private final Partner partner;
        public Upload(Partner partner) { this.partner = partner; }
        public void send(Photo photo) { raw(photo.content()); }
        public void raw(byte[] image) { partner.send(image); }
      }
      """;

  private static final String GUARD =
      """
      public final class Guard {
        private final Consents consents;
        public Guard(Consents consents) { this.consents = consents; }
        public boolean maySend(Photo photo) {
          return consents.hasConsent(photo.ownerId(), Purpose.SHARING);
        }
        public void require(Photo photo) {
          if (!maySend(photo)) { throw new IllegalStateException(); }
        }
      }
      """;

  private static final String UNCHECKED =
      """
      package b;
      final class Share {
        a.Upload upload;
        void now(a.Photo photo) {
          upload.send(photo);
        }
      }
      """;

  private static final String CHECKED =
      """
      package b;
      final class Share {
        a.Upload upload;
        a.Consents consents;
        void now(a.Photo photo) {
          if (consents.hasConsent(photo.ownerId(), a.Purpose.SHARING)) {
            upload.send(photo);
          }
        }
      }
      """;

  private static final String GUARDED =
      """
      package b;
      final class Share {
        a.Upload upload;
        a.Guard guard;
        void now(a.Photo photo) {
          guard.require(photo);
          upload.send(photo);
        }
        void later(a.Photo photo) {
          if (guard.maySend(photo)) {
            upload.send(photo);
          }
        }
      }
      """;

  @TempDir private Path folder;

  private TwoModules modules;

  @BeforeEach
  void write() throws IOException {
    modules = new TwoModules(folder);
  }

  @Test
  void leavesToCallersWhatTheyHandIn() throws IOException {
    assertThat(library("true").compile(UnconsentedMediaSharing.class)).isEmpty();
    assertThat(modules.summaries()).contains("a.Upload#send(a.Photo)").contains("obligation");
  }

  @Test
  void judgesItHereInClosedModules() throws IOException {
    assertThat(library("false").compile(UnconsentedMediaSharing.class))
        .hasSize(1)
        .allMatch(text -> text.contains("Upload.java:5"));
  }

  @Test
  void findsFlowThroughFolderOfClasses() throws IOException {
    compileLibrary();
    assertThat(modules.compiled(UNCHECKED, modules.classes()))
        .hasSize(1)
        .allMatch(text -> text.startsWith("ERROR Share.java:5 [UnconsentedMediaSharing]"))
        .allMatch(text -> text.contains("> Upload.send > Upload.raw (Upload.java:5)"));
  }

  @Test
  void findsFlowThroughJarFromElsewhere() throws IOException {
    compileLibrary();
    assertThat(modules.compiled(UNCHECKED, modules.jar()))
        .hasSize(1)
        .allMatch(text -> text.startsWith("ERROR Share.java:5 [UnconsentedMediaSharing]"));
  }

  @Test
  void findsTheSameInSources() throws IOException {
    compileLibrary();
    assertThat(modules.scanned(UNCHECKED, modules.classes())).hasSize(1);
    assertThat(modules.scanned(UNCHECKED, modules.jar())).hasSize(1);
    assertThat(modules.scanned(CHECKED, modules.jar())).isEmpty();
    assertThat(modules.scanned(GUARDED, modules.classes())).isEmpty();
    assertThat(modules.scanned(GUARDED, modules.jar())).hasSize(2);
  }

  @Test
  void countsCheckOfCaller() throws IOException {
    compileLibrary();
    assertThat(modules.compiled(CHECKED, modules.classes())).isEmpty();
    assertThat(modules.compiled(CHECKED, modules.jar())).isEmpty();
  }

  @Test
  void countsCheckInModuleOfSameBuild() throws IOException {
    compileLibrary();
    assertThat(modules.compiled(GUARDED, modules.classes())).isEmpty();
    assertThat(
            modules.compiled(
                GUARDED, modules.jar(), "-XepOpt:ConsentGate:BuildOutput=" + folder.resolve("lib")))
        .isEmpty();
  }

  @Test
  void countsNoCheckInJarFromElsewhere() throws IOException {
    compileLibrary();
    assertThat(modules.compiled(GUARDED, modules.jar()))
        .hasSize(2)
        .allMatch(text -> text.startsWith("ERROR"));
  }

  @Test
  void sameSourcesGiveSameFile() throws IOException {
    compileLibrary();
    String first = modules.summaries();
    compileLibrary();
    assertThat(modules.summaries()).isEqualTo(first);
    assertThat(first).doesNotContain(folder.toString());
  }

  @Test
  void tellsOfSummariesThatDoNotFit() throws IOException {
    compileLibrary();
    Path file = modules.summaryFile();
    String whole = Files.readString(file);
    Files.writeString(file, whole.replace("summaries\t1", "summaries\t2"));
    assertThat(modules.compiled(UNCHECKED, modules.classes()))
        .anyMatch(text -> text.contains("another version"));
    Files.writeString(file, whole.replace("a.Upload", "a.Ubload"));
    assertThat(modules.compiled(UNCHECKED, modules.classes()))
        .anyMatch(text -> text.contains("damaged"));
    Files.writeString(file, whole);
    Path upload = modules.classes().resolve("a/Upload.class");
    Files.write(upload, Files.readAllBytes(upload), java.nio.file.StandardOpenOption.APPEND);
    assertThat(modules.compiled(UNCHECKED, modules.classes()))
        .anyMatch(text -> text.contains("other classes"));
  }

  @Test
  void saysNothingWhereThereIsNothingToSay() throws IOException {
    CheckedProject plain =
        new CheckedProject(folder.resolve("a"))
            .source("a/Plain.java", "package a; public class Plain { int one() { return 1; } }")
            .option("-XepOpt:ConsentGate:OpenBoundary=true");
    plain.compile(UnconsentedMediaSharing.class);
    assertThat(modules.summaryFile()).doesNotExist();
  }

  private void compileLibrary() throws IOException {
    assertThat(library("true").compile(UnconsentedMediaSharing.class)).isEmpty();
  }

  private CheckedProject library(String open) {
    return modules.library(open, UPLOAD, GUARD);
  }
}
