package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The front-end knows every form that our own sources use. */
final class OwnSourcesTest {

  @Test
  void noUnknownFormInTheEngine() throws IOException {
    readsWithoutUnknown(Path.of("../engine/src/main/java"));
  }

  @Test
  void noUnknownFormInTheFixtures() throws IOException {
    readsWithoutUnknown(Path.of("../../testdata/src/main/java"));
  }

  private static void readsWithoutUnknown(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    FrontEnd frontEnd =
        AttributedSources.of(files, List.of("-classpath", System.getProperty("java.class.path")));
    List<String> unknown = new ArrayList<>();
    for (TypeInfo type : frontEnd.sourceTypes()) {
      Initializers initializers = frontEnd.initializers(type.name());
      record(unknown, type.name(), initializers.toString());
      for (MethodInfo method : type.methods()) {
        Optional<MethodSyntax> syntax = frontEnd.syntax(method.id());
        boolean named = !method.is(Trait.IMPLICIT) && !method.id().name().equals("<clinit>");
        assertThat(syntax.isPresent() || !named || !method.hasBody()).isTrue();
        record(unknown, method.id().toString(), syntax.toString());
        record(unknown, method.id().toString(), frontEnd.mentions(method.id()).toString());
      }
    }
    LoweredSources lowered = new LoweredSources(frontEnd);
    assertThat(lowered.bodies()).isGreaterThan(50);
    assertThat(lowered.problems()).isEmpty();
    assertThat(frontEnd.sourceTypes()).hasSizeGreaterThan(5);
    assertThat(unknown).isEmpty();
  }

  private static void record(List<String> unknown, String where, String text) {
    int at = Math.max(text.indexOf("Unknown["), text.indexOf("owner=?,"));
    if (at >= 0) {
      unknown.add(where + ": " + text.substring(at, Math.min(text.length(), at + 200)));
    }
  }
}
