package dev.consentgate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not as they should be are listed with the reason, and the rest goes on. */
final class BadFilesTest {

  @TempDir private Path folder;

  @Test
  void aFileThatDoesNotParseIsListed() {
    SourceFrontEnd sources =
        ReadSources.read(folder, "Good.java\nclass Good {}", "Bad.java\nclass Bad {\n  void (;\n}");
    assertThat(sources.sourceTypes()).extracting(type -> type.name()).containsExactly("Good");
    assertThat(sources.unread())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.file()).isEqualTo("Bad.java");
              assertThat(file.reason()).startsWith("does not parse: line 2");
            });
  }

  @Test
  void encodingsAndMarksDoNotMatter() throws IOException {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] text = "class Marked {}".getBytes(StandardCharsets.UTF_8);
    byte[] marked = new byte[mark.length + text.length];
    System.arraycopy(mark, 0, marked, 0, mark.length);
    System.arraycopy(text, 0, marked, mark.length, text.length);
    Files.write(folder.resolve("Marked.java"), marked);
    Files.write(
        folder.resolve("Latin.java"),
        "class Latin { String s = \"M\u00fcller\"; }".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("Wide.java"), "\ufeffclass Wide {}".getBytes(StandardCharsets.UTF_16LE));
    Files.createFile(folder.resolve("Empty.java"));
    SourceFrontEnd sources = ReadSources.read(folder);
    assertThat(sources.unread()).isEmpty();
    assertThat(sources.sourceTypes())
        .extracting(type -> type.name())
        .containsExactly("Latin", "Marked", "Wide");
    assertThat(sources.initializers("Latin").toString()).contains("M\u00fcller");
  }

  @Test
  void theFirstOfTwoClassesCounts() {
    SourceFrontEnd sources =
        ReadSources.read(folder, "a/C.java\nclass C { int a; }", "b/C.java\nclass C { int b; }");
    assertThat(sources.type("C").orElseThrow().fields())
        .extracting(f -> f.id().name())
        .containsExactly("a");
    assertThat(sources.unread())
        .extracting(UnreadFile::toString)
        .containsExactly("b/C.java: declares C again");
  }

  @Test
  void brokenJarsAreListed() throws IOException {
    Path jar = Files.writeString(folder.resolve("broken.jar"), "no jar");
    Path file = Files.writeString(folder.resolve("A.java"), "class A {}");
    SourceFrontEnd sources =
        SourceFrontEnd.read(SourceRequest.of(List.of(file), folder, List.of(jar)));
    assertThat(sources.brokenJars()).containsExactly(jar);
    assertThat(sources.sourceTypes()).hasSize(1);
  }

  @Test
  void longConcatenationsAreNoProblem() {
    StringBuilder text = new StringBuilder("Long.java\nclass Long { String s(int i) { return \"\"");
    text.append(" + i + \"x\"".repeat(3000)).append("; } }");
    SourceFrontEnd sources = ReadSources.read(folder, text.toString());
    assertThat(sources.unread()).isEmpty();
    assertThat(sources.sourceTypes()).hasSize(1);
    assertThat(ReadSources.syntax(sources, "Long", "s").body()).hasSize(1);
  }
}
