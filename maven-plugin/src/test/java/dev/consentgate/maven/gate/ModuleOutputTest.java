package dev.consentgate.maven.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation left is found in its folder or, after a build cache, in the jar alone. */
final class ModuleOutputTest {

  @TempDir private Path target;

  @Test
  void folderComesBeforeJar() throws IOException {
    Path jar = jar("packed");
    Path classes = target.resolve("classes");
    assertThat(text(classes, jar)).hasValue("packed");
    Path stamp = classes.resolve(Stamp.PATH);
    Files.createDirectories(stamp.getParent());
    assertThat(text(classes, jar)).hasValue("packed");
    Files.writeString(stamp, "loose");
    assertThat(text(classes, jar)).hasValue("loose");
  }

  @Test
  void whatIsNoJarHasNothing() throws IOException {
    Path pom = Files.writeString(target.resolve("pom.xml"), "<project/>");
    assertThat(text(target.resolve("classes"), pom)).isEmpty();
  }

  private static Optional<String> text(Path... places) throws IOException {
    return ModuleOutput.text(List.of(places), Stamp.PATH);
  }

  private Path jar(String stamp) throws IOException {
    Path jar = target.resolve("module.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(Stamp.PATH));
      zip.write(stamp.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
