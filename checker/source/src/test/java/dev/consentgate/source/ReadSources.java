package dev.consentgate.source;

import dev.consentgate.program.MethodInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.MethodSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sources written into a folder and read by the front-end. */
final class ReadSources {

  private ReadSources() {}

  /** Each text starts with its file's name on a line of its own. */
  static SourceFrontEnd read(Path folder, String... texts) {
    try {
      for (String text : texts) {
        int end = text.indexOf('\n');
        Path file = folder.resolve(text.substring(0, end).strip());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.substring(end + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(folder);
  }

  static SourceFrontEnd read(Path folder) {
    List<Path> files = SourceFiles.below(folder, true).files();
    return SourceFrontEnd.read(SourceRequest.of(files, folder, List.of()));
  }

  static MethodId method(SourceFrontEnd sources, String type, String name) {
    return sources.type(type).orElseThrow().methods().stream()
        .map(MethodInfo::id)
        .filter(id -> id.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static MethodSyntax syntax(SourceFrontEnd sources, String type, String name) {
    return sources.syntax(method(sources, type, name)).orElseThrow();
  }
}
