package dev.consentgate.maven.setup;

import java.util.List;
import java.util.stream.Stream;

/** The packages of javac that Error Prone needs; closed to it unless the JVM is told otherwise. */
final class JavacAccess {

  private static final String PACKAGE = "com.sun.tools.javac.";
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");

  private JavacAccess() {}

  /** Whether this JVM, in which Maven runs javac unless it forks, is open to Error Prone. */
  static boolean isOpenHere() {
    Module own = JavacAccess.class.getModule();
    return ModuleLayer.boot()
        .findModule("jdk.compiler")
        .map(
            compiler ->
                EXPORTED.stream().allMatch(name -> compiler.isExported(PACKAGE + name, own))
                    && OPENED.stream().allMatch(name -> compiler.isOpen(PACKAGE + name, own)))
        .orElse(false);
  }

  /** For a javac in a process of its own; one within Maven's passes over them. */
  static List<String> forkedArguments() {
    return lines().stream().map(line -> "-J" + line).toList();
  }

  /** The lines of {@code .mvn/jvm.config}. */
  static List<String> lines() {
    return Stream.concat(
            EXPORTED.stream().map(name -> "--add-exports=" + target(name)),
            OPENED.stream().map(name -> "--add-opens=" + target(name)))
        .toList();
  }

  private static String target(String name) {
    return "jdk.compiler/" + PACKAGE + name + "=ALL-UNNAMED";
  }
}
