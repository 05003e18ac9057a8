package dev.consentgate.maven.gate;

import dev.consentgate.record.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The main sources of a module as they are now: the text of each, by its package's path and its
 * file's name, which is how a stamp names them. Files without a type are left out.
 */
final class ModuleUnits {

  private static final List<String> TYPELESS = List.of("package-info.java", "module-info.java");
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record)\\b");

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Path> files = new TreeMap<>();

  static ModuleUnits of(GateRequest request) throws IOException {
    ModuleUnits units = new ModuleUnits();
    for (Path root : request.sourceRoots()) {
      if (Files.isDirectory(root)) {
        units.add(root, request);
      }
    }
    return units;
  }

  private void add(Path root, GateRequest request) throws IOException {
    List<Path> files;
    try (Stream<Path> below = Files.walk(root)) {
      files = below.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".java") && request.selection().takes(path)) {
        add(file, new String(Files.readAllBytes(file), request.encoding()));
      }
    }
  }

  private void add(Path file, String text) {
    String name = file.getFileName().toString();
    if (!TYPELESS.contains(name) && TYPE.matcher(text).find()) {
      Matcher declaration = PACKAGE.matcher(text);
      String folder = declaration.find() ? declaration.group(1).replace('.', '/') + "/" : "";
      texts.put(folder + name, text);
      files.put(folder + name, file);
    }
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Those that a stamp does not name. */
  List<String> without(Collection<String> names) {
    return texts.keySet().stream().filter(name -> !names.contains(name)).toList();
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  /** The file of a unit; of a unit that is not there, a file of its name. */
  Path file(String name) {
    return files.getOrDefault(name, Path.of(name));
  }

  /** All of them. */
  List<Path> files() {
    return List.copyOf(files.values());
  }

  /** Equal to that of the stamp if no text was changed. */
  String digest() {
    Digest digest = new Digest();
    texts.forEach(
        (name, text) -> {
          digest.add(name);
          digest.add(text);
        });
    return digest.text();
  }
}
