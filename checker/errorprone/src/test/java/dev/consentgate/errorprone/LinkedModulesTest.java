package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a module's methods do is known in the compilations of the modules that call them. */
final class LinkedModulesTest {

  private static final String POLICY =
      """
      version: 1
      media:
        - type: a.Photo
          category: user.content.self_image
          owner: ownerId()
      checks:
        - method: a.Consents#hasConsent(String,Purpose)
          subject: arg 0
          purpose: arg 1
          allowed: result is true
      purposes:
        a.Purpose.SHARING: third_party_sharing
      sinks:
        - method: a.Partner#send(byte[])
          media: arg 0
          recipient: partner
          effect: stores-media
      """;

  private static final String UPLOAD =
      """
      package a;
      public final class Upload {
        private final Partner partner;
        public Upload(Partner partner) { this.partner = partner; }
        public void send(Photo photo) { raw(photo.content()); }
        public void raw(byte[] image) { partner.send(image); }
      }
      """;

  private static final String GUARD =
      """
      package a;
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

  @BeforeEach
  void writePolicy() throws IOException {
    Files.writeString(folder.resolve("consentgate.yaml"), POLICY);
  }

  @Test
  void leavesToCallersWhatTheyHandIn() throws IOException {
    assertThat(library("true").compile(UnconsentedMediaSharing.class)).isEmpty();
    assertThat(summaries()).contains("a.Upload#send(a.Photo)").contains("obligation");
  }

  @Test
  void judgesItHereInClosedModules() throws IOException {
    assertThat(library("false").compile(UnconsentedMediaSharing.class))
        .hasSize(1)
        .allMatch(text -> text.contains("Upload.java:6"));
  }

  @Test
  void findsFlowThroughFolderOfClasses() throws IOException {
    compileLibrary();
    assertThat(dependent(UNCHECKED, classes()))
        .hasSize(1)
        .allMatch(text -> text.startsWith("ERROR Share.java:5 [UnconsentedMediaSharing]"))
        .allMatch(text -> text.contains("> Upload.send > Upload.raw (Upload.java:5)"));
  }

  @Test
  void findsFlowThroughJarFromElsewhere() throws IOException {
    compileLibrary();
    assertThat(dependent(UNCHECKED, jar()))
        .hasSize(1)
        .allMatch(text -> text.startsWith("ERROR Share.java:5 [UnconsentedMediaSharing]"));
  }

  @Test
  void countsCheckOfCaller() throws IOException {
    compileLibrary();
    assertThat(dependent(CHECKED, classes())).isEmpty();
    assertThat(dependent(CHECKED, jar())).isEmpty();
  }

  @Test
  void countsCheckInModuleOfSameBuild() throws IOException {
    compileLibrary();
    assertThat(dependent(GUARDED, classes())).isEmpty();
    assertThat(
            dependent(GUARDED, jar(), "-XepOpt:ConsentGate:BuildOutput=" + folder.resolve("lib")))
        .isEmpty();
  }

  @Test
  void countsNoCheckInJarFromElsewhere() throws IOException {
    compileLibrary();
    assertThat(dependent(GUARDED, jar())).hasSize(2).allMatch(text -> text.startsWith("ERROR"));
  }

  @Test
  void sameSourcesGiveSameFile() throws IOException {
    compileLibrary();
    String first = summaries();
    compileLibrary();
    assertThat(summaries()).isEqualTo(first);
    assertThat(first).doesNotContain(folder.toString());
  }

  @Test
  void tellsOfSummariesThatDoNotFit() throws IOException {
    compileLibrary();
    Path file = classes().resolve("META-INF/consentgate/summaries");
    String whole = Files.readString(file);
    Files.writeString(file, whole.replace("summaries\t1", "summaries\t2"));
    assertThat(dependent(UNCHECKED, classes())).anyMatch(text -> text.contains("another version"));
    Files.writeString(file, whole.replace("a.Upload", "a.Ubload"));
    assertThat(dependent(UNCHECKED, classes())).anyMatch(text -> text.contains("damaged"));
    Files.writeString(file, whole);
    Path upload = classes().resolve("a/Upload.class");
    Files.write(upload, Files.readAllBytes(upload), java.nio.file.StandardOpenOption.APPEND);
    assertThat(dependent(UNCHECKED, classes())).anyMatch(text -> text.contains("other classes"));
  }

  @Test
  void saysNothingWhereThereIsNothingToSay() throws IOException {
    CheckedProject plain =
        new CheckedProject(folder.resolve("a"))
            .source("a/Plain.java", "package a; public class Plain { int one() { return 1; } }")
            .option("-XepOpt:ConsentGate:OpenBoundary=true");
    plain.compile(UnconsentedMediaSharing.class);
    assertThat(classes().resolve("META-INF/consentgate/summaries")).doesNotExist();
  }

  private void compileLibrary() throws IOException {
    assertThat(library("true").compile(UnconsentedMediaSharing.class)).isEmpty();
  }

  private CheckedProject library(String open) {
    return new CheckedProject(folder.resolve("a"))
        .source("a/Photo.java", "package a; public record Photo(String ownerId, byte[] content) {}")
        .source("a/Purpose.java", "package a; public enum Purpose { SHARING }")
        .source("a/Partner.java", "package a; public interface Partner { void send(byte[] b); }")
        .source(
            "a/Consents.java",
            "package a; public interface Consents { boolean hasConsent(String m, Purpose p); }")
        .source("a/Upload.java", UPLOAD)
        .source("a/Guard.java", GUARD)
        .option("-XepOpt:ConsentGate:OpenBoundary=" + open);
  }

  private List<String> dependent(String source, Path library, String... options)
      throws IOException {
    return new CheckedProject(folder.resolve("b"))
        .source("b/Share.java", source)
        .option("-classpath", library.toString())
        .option(options)
        .compile(UnconsentedMediaSharing.class, ConsentSubjectUnproven.class);
  }

  private Path classes() {
    return folder.resolve("a/classes");
  }

  private String summaries() throws IOException {
    return Files.readString(classes().resolve("META-INF/consentgate/summaries"));
  }

  private Path jar() throws IOException {
    Path jar = Files.createDirectories(folder.resolve("lib")).resolve("a.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes().relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes(file));
        out.closeEntry();
      }
    }
    return jar;
  }
}
