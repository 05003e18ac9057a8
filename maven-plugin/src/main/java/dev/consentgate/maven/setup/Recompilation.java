package dev.consentgate.maven.setup;

import dev.consentgate.maven.gate.Stamp;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a module's last compilation rested on besides its sources. The compiler looks at sources
 * alone and would keep its classes when the policy changes, or when the check is new to the module.
 */
final class Recompilation {

  private static final String COMPILER_STATUS = "maven-status/maven-compiler-plugin/compile";
  private static final String COMPILER_INPUTS = "inputFiles.lst";

  private final Path build;
  private final Path classes;

  /**
   * @param build the module's build folder
   * @param classes where the compiler leaves its classes
   */
  Recompilation(Path build, Path classes) {
    this.build = build;
    this.classes = classes;
  }

  /** Has everything compiled again if the basis is another one, or the stamp is missing. */
  void restOn(String basis) throws IOException {
    Path last = build.resolve("consentgate/compilation.txt");
    boolean same = Files.isRegularFile(last) && Files.readString(last).equals(basis);
    if (same && Files.isRegularFile(classes.resolve(Stamp.PATH))) {
      return;
    }
    forgetInputs();
    Files.createDirectories(last.getParent());
    Files.writeString(last, basis);
  }

  /** The list by which the compiler knows its sources again. */
  private void forgetInputs() throws IOException {
    try (DirectoryStream<Path> executions =
        Files.newDirectoryStream(build.resolve(COMPILER_STATUS))) {
      for (Path execution : executions) {
        Files.deleteIfExists(execution.resolve(COMPILER_INPUTS));
      }
    } catch (NoSuchFileException nothingCompiled) {
      // The first compilation takes everything by itself.
    }
  }
}
