package dev.consentgate.record;

import java.util.function.UnaryOperator;

/** The files of the sources as records name them, and the modules that they belong to. */
public final class SourceTree {

  private final String prefix;
  private final UnaryOperator<String> modules;

  private SourceTree(String prefix, UnaryOperator<String> modules) {
    this.prefix = prefix;
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
    return new SourceTree(folder.endsWith("/") ? folder : folder + "/", modules);
  }

  /** A tree that is one module; its name may be empty. */
  public static SourceTree of(String root, String module) {
    return of(root, file -> module);
  }

  /** The file's name relative to the root; outside of it, the name as it is. */
  String relative(String file) {
    String path = slashes(file);
    return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
  }

  String module(String relativeFile) {
    return modules.apply(relativeFile);
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }
}
