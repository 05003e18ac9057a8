package dev.consentgate.maven.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.maven.sources.ScanProgress;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.UnreadRecord;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken is told in a sentence, the rest is analysed, and no report is a partial one. */
final class BadInputTest {

  @TempDir private Path temporary;

  private Folder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new Folder(temporary.toRealPath());
  }

  @Test
  void missingFolder() {
    assertRefused(
        folder.request("nowhere", List.of(), false),
        "consentgate.source: " + folder.path("nowhere") + " does not exist or cannot be read");
  }

  @Test
  void folderWithoutJava() {
    folder.with("readme.txt", "").with("src/test/java/A.java", "class A {}");
    assertRefused(
        folder.request(),
        "there are no Java sources below "
            + folder.path("")
            + "; test sources are left out unless -Dconsentgate.includeTests");
  }

  @Test
  void policyWithErrors() {
    folder.withApplication("src");
    folder.with("consentgate.yaml", "version: 1\nmedias: []\nchecks: 7\n");
    assertThatThrownBy(() -> Scan.run(folder.request(), ScanProgress.NONE))
        .isInstanceOf(ScanException.class)
        .hasMessageContaining("the policy cannot be used:\n")
        .hasMessageContaining("consentgate.yaml:2:")
        .hasMessageContaining("consentgate.yaml:3:");
    assertThat(folder.path("target")).doesNotExist();
  }

  @Test
  void nothingParses() {
    folder.with("A.java", "class {").with("B.java", "}");
    assertThatThrownBy(() -> Scan.run(folder.request(), ScanProgress.NONE))
        .isInstanceOf(ScanException.class)
        .hasMessageStartingWith("none of the 2 Java files could be read:\n  A.java: ");
    assertThat(folder.path("target")).doesNotExist();
  }

  @Test
  void brokenFilesAreListedAndTheRestIsAnalysed() throws Exception {
    folder.withApplication("src");
    folder.with("src/app/Broken.java", "package app; class Broken { void (");
    folder.with("src/app/Empty.java", new byte[0]);
    folder.with("src/app/Zeros.java", new byte[100]);
    folder.with("src/app/Mark.java", "\ufeffpackage app; class Mark {}");
    folder.with(
        "src/app/Latin.java",
        "package app; class Latin { String \u00e4 = \"\u00f6\"; }"
            .getBytes(StandardCharsets.ISO_8859_1));
    folder.with("src/app/Wide.java", "\ufeffclass Wide {}".getBytes(StandardCharsets.UTF_16LE));
    AnalysisRecord record = scan(folder.request());
    assertThat(record.findings()).hasSize(1);
    assertThat(record.coverage().unread())
        .extracting(UnreadRecord::file)
        .contains("src/app/Broken.java")
        .doesNotContain("src/app/Mark.java", "src/app/Latin.java", "src/app/Wide.java");
  }

  @Test
  void unreadableFilesAndFolders() throws Exception {
    folder.withApplication("src").with("src/locked/A.java", "class A {}");
    folder.with("src/B.java", "class B {}");
    Files.setPosixFilePermissions(
        folder.path("src/locked"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        folder.path("src/B.java"), PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(folder.path("src/B.java")), "this user may read everything");
    AnalysisRecord record = scan(folder.request());
    assertThat(record.findings()).hasSize(1);
    assertThat(record.coverage().unread())
        .extracting(UnreadRecord::file)
        .contains("src/B.java", "src/locked");
  }

  @Test
  void linksThatLeadNowhereOrOutside() throws Exception {
    folder.withApplication("src").with("outside/Shared.java", "class Shared {}");
    Files.createSymbolicLink(folder.path("src/Gone.java"), folder.path("outside/Gone.java"));
    Files.createSymbolicLink(folder.path("src/Shared.java"), folder.path("outside/Shared.java"));
    AnalysisRecord record = scan(folder.request("src", List.of(), false));
    assertThat(record.findings()).hasSize(1);
    assertThat(record.coverage().unread())
        .singleElement()
        .satisfies(unread -> assertThat(unread.file()).isEqualTo("Gone.java"))
        .satisfies(unread -> assertThat(unread.reason()).startsWith("cannot be read: "));
  }

  @Test
  void linksThatLeadInCircles() throws Exception {
    folder.withApplication("src");
    Files.createSymbolicLink(folder.path("src/loop"), folder.path("src"));
    Files.createSymbolicLink(folder.path("src/Self.java"), folder.path("src/Self.java"));
    Files.createSymbolicLink(folder.path("link"), folder.path("src"));
    assertThat(scan(folder.request()).findings()).hasSize(1);
    assertThat(scan(folder.request("link", List.of(), false)).findings()).hasSize(1);
  }

  @Test
  void brokenJars() throws Exception {
    folder.withApplication("src").with("lib/broken.jar", "no jar").with("lib/empty.jar", "");
    List<Path> classPath =
        ClassPathText.paths(
            folder.path("lib") + "/*" + File.pathSeparator + folder.path("none.jar"));
    AnalysisRecord record = scan(folder.request(classPath));
    assertThat(record.findings()).hasSize(1);
    assertThat(record.coverage().unread())
        .extracting(UnreadRecord::reason)
        .containsExactly(
            "on the class path: is no readable jar",
            "on the class path: is no readable jar",
            "on the class path: does not exist");
  }

  @Test
  void outputThatIsNoFolder() {
    folder.withApplication("src").with("target", "");
    assertThatThrownBy(() -> Scan.run(folder.request(), ScanProgress.NONE))
        .isInstanceOf(ScanException.class)
        .hasMessageStartingWith("the reports cannot be written into ");
  }

  @Test
  void hostileNames() throws Exception {
    folder.withApplication("src");
    String hostile = "a \u202e\u001b[31m%20<b>#?\u00fc";
    folder.with("src/" + hostile + "/Upload2.java", Folder.UPLOAD.replace("Upload", "Upl\u00f6ad"));
    ScanResult result = Scan.run(folder.request(), ScanProgress.NONE);
    assertThat(result.record().findings()).hasSize(2);
    assertThat(Schemas.sarifErrors(Files.readString(result.sarif()))).isEmpty();
    assertThat(Files.readString(result.sarif())).doesNotContain("\u202e", "\\u001B");
    assertThat(Files.readString(result.json())).doesNotContain("\u001b");
  }

  private void assertRefused(ScanRequest request, String message) {
    assertThatThrownBy(() -> Scan.run(request, ScanProgress.NONE))
        .isInstanceOf(ScanException.class)
        .hasMessage(message);
    assertThat(folder.path("target")).doesNotExist();
  }

  private static AnalysisRecord scan(ScanRequest request) throws ScanException {
    return Scan.run(request, ScanProgress.NONE).record();
  }
}
