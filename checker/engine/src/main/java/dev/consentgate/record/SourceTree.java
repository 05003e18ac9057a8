package dev.consentgate.record;

import java.util.function.UnaryOperator;

/** The files of the sources as records name them, and the modules that they belong to. */
public final class SourceTree {

  private final UnaryOperator<String> names;
  private final UnaryOperator<String> modules;

  private SourceTree(UnaryOperator<String> names, UnaryOperator<String> modules) {
    this.names = names;
    this.modules = modules;
  }

  /**
   * A tree of several modules.
   *
   * @param root the folder, as an absolute path, that file names become relative to; file names
   *     that are relative already stay so
   * @param modules the name of the module of a relative file name
   */
  public static SourceTree of(String root, UnaryOperator<String> modules) {
    String folder = slashes(root);
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    return new SourceTree(
        file -> file.startsWith(prefix) ? file.substring(prefix.length()) : file, modules);
  }

  /** A tree that is one module; its name may be empty. */
  public static SourceTree of(String root, String module) {
    return of(root, file -> module);
  }

  /**
   * A tree of one module whose files have names of their own.
   *
   * @param names the name of a file by its path, with {@code /} between its segments
   */
  public static SourceTree named(UnaryOperator<String> names) {
    return new SourceTree(names, file -> "");
  }

  /** The file's name relative to the root; outside of it, the name as it is. */
  String relative(String file) {
    return names.apply(slashes(file));
  }

  String module(String relativeFile) {
    return modules.apply(relativeFile);
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }
}
