package dev.consentgate.maven.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The artifacts that belong together and the rules that they offer, as this build knows them. */
final class OwnArtifacts {

  static final String GROUP = "dev.consentgate";
  static final String CHECKS = "consentgate-errorprone";

  /** The key under which Maven knows this plugin. */
  static final String PLUGIN = GROUP + ":consentgate-maven-plugin";

  private OwnArtifacts() {}

  static String version() {
    return text("version.txt").strip();
  }

  /** The names of the rules' checks, which the checks' own list of services tells. */
  static List<String> rules() {
    return text("com.google.errorprone.bugpatterns.BugChecker")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.substring(line.lastIndexOf('.') + 1).strip())
        .toList();
  }

  private static String text(String name) {
    try (InputStream stream = OwnArtifacts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the plugin's jar lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
