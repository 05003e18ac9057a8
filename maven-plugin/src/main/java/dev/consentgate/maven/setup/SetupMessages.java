package dev.consentgate.maven.setup;

/** What users are told when the set-up cannot do something, one sentence for each thing. */
final class SetupMessages {

  private static final String WAY_OUT =
      "; set consentgate.fromSources for this module to have its sources judged without javac, or"
          + " consentgate.skip to go without the check";

  private SetupMessages() {}

  static String otherCompiler(String module, String compiler) {
    return of(module, "compiles with the compiler '" + compiler)
        + "', but the check runs within javac alone"
        + WAY_OUT;
  }

  static String byFile(String module) {
    return of(module, "sets -XDcompilePolicy=byfile, under which flows across files cannot be")
        + " judged; use -XDcompilePolicy=simple";
  }

  static String compilerPluginFour(String module, String version) {
    return of(module, "uses maven-compiler-plugin " + version)
        + ", whose configuration is not supported; use a version 3.11 or later"
        + WAY_OUT;
  }

  static String oldJdk(String module, int feature, String place) {
    return of(module, "is compiled by JDK " + feature + " (" + place + ")")
        + ", but Error Prone runs on JDK 17 or later; a newer javac compiles for older releases"
        + " with <release>"
        + WAY_OUT;
  }

  static String otherLanguage(String module, String language, String folder) {
    return of(module, "has " + language + " sources (" + folder + ")")
        + "; they are not read, so what they do with media is unknown";
  }

  static String noCompilation(String module) {
    return of(module, "has Java sources, but no execution of maven-compiler-plugin's goal compile")
        + "; the check does not run there";
  }

  static String raised(String module, String from, String to) {
    return of(module, "uses maven-compiler-plugin " + from + ", raised to " + to)
        + " for this build; set it in the POM to have it always";
  }

  static String ownProcess() {
    return "ConsentGate: javac runs in a process of its own for each module; the lines for"
        + " .mvn/jvm.config in the README avoid that";
  }

  private static String of(String module, String says) {
    return "ConsentGate: module " + module + " " + says;
  }
}
