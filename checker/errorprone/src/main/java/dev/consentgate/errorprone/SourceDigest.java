package dev.consentgate.errorprone;

import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.consentgate.javac.CompilationUnits;
import dev.consentgate.record.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The names and texts of a compilation's units, without the folder they stand in. */
final class SourceDigest {

  private final Map<String, JCCompilationUnit> units = new TreeMap<>();

  SourceDigest(List<JCCompilationUnit> all) {
    all.forEach(unit -> units.put(name(unit), unit));
  }

  List<String> names() {
    return new ArrayList<>(units.keySet());
  }

  /** The name of each unit by the path of its file. */
  UnaryOperator<String> namesByPath() {
    Map<String, String> names = new HashMap<>();
    units.forEach((name, unit) -> names.put(CompilationUnits.path(unit), name));
    return path -> names.getOrDefault(path, path);
  }

  String digest() {
    Digest digest = new Digest();
    units.forEach(
        (name, unit) -> {
          digest.add(name);
          digest.add(text(unit));
        });
    return digest.text();
  }

  private static String name(JCCompilationUnit unit) {
    String path = CompilationUnits.path(unit);
    String folder =
        unit.getPackageName() == null
            ? ""
            : unit.getPackageName().toString().replace('.', '/') + "/";
    return folder + path.substring(path.lastIndexOf('/') + 1);
  }

  private static String text(JCCompilationUnit unit) {
    try {
      return unit.sourcefile.getCharContent(true).toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
