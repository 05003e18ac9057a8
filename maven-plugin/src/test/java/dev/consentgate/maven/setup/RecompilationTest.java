package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler forgets its inputs when something else than a source changed, and only then. */
final class RecompilationTest {

  @TempDir private Path build;

  private Path inputs;
  private Path stamp;
  private Recompilation recompilation;

  @BeforeEach
  void compile() throws IOException {
    inputs = create("maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst");
    stamp = create("classes/META-INF/consentgate/stamp.json");
    recompilation = new Recompilation(build, build.resolve("classes"));
  }

  @Test
  void compilesAgainOnAnotherBasis() throws IOException {
    recompilation.restOn("policy 1");
    assertThat(inputs).doesNotExist();
    create(build.relativize(inputs).toString());
    recompilation.restOn("policy 1");
    assertThat(inputs).exists();
    recompilation.restOn("policy 2");
    assertThat(inputs).doesNotExist();
  }

  @Test
  void compilesAgainWhereTheCheckLeftNoStamp() throws IOException {
    recompilation.restOn("policy 1");
    create(build.relativize(inputs).toString());
    Files.delete(stamp);
    recompilation.restOn("policy 1");
    assertThat(inputs).doesNotExist();
  }

  @Test
  void leavesAFreshModuleAlone() throws IOException {
    Path fresh = build.resolve("fresh");
    new Recompilation(fresh, fresh.resolve("classes")).restOn("policy 1");
    assertThat(fresh.resolve("consentgate/compilation.txt")).hasContent("policy 1");
  }

  private Path create(String name) throws IOException {
    Path file = build.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.exists(file) ? file : Files.createFile(file);
  }
}
