package dev.consentgate.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way of compiling: plain javac, or javac with a tool.
 *
 * <p>All variants share javac's compile policy, so that they differ by the tool alone; findings are
 * warnings, so that every variant writes the same class files.
 */
enum Variant {
  JAVAC("javac"),
  ERROR_PRONE("+ Error Prone, checks off"),
  CONSENTGATE("+ ConsentGate"),
  NULLAWAY("+ NullAway instead");

  private static final List<String> RULES =
      List.of(
          "UnconsentedMediaSharing",
          "UnconsentedMediaTraining",
          "ConsentForWrongPurpose",
          "ConsentForWrongSubject",
          "ConsentSubjectUnproven",
          "IneffectiveConsentCheck");

  private final String title;

  Variant(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The options that this variant adds to a compilation. */
  List<String> options(CodeBase code, List<Path> classPath) {
    List<String> options = new ArrayList<>(List.of("-XDcompilePolicy=simple", "-proc:none"));
    if (this != JAVAC) {
      options.add("--should-stop=ifError=FLOW");
      options.add("-processorpath");
      options.add(
          classPath.stream()
              .filter(this::needs)
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
      options.add("-Xplugin:ErrorProne -XepDisableAllChecks" + checks(code));
    }
    return List.copyOf(options);
  }

  private String checks(CodeBase code) {
    return switch (this) {
      case JAVAC, ERROR_PRONE -> "";
      case CONSENTGATE ->
          RULES.stream().map(rule -> " -Xep:" + rule + ":WARN").collect(Collectors.joining())
              + code.policy().map(file -> " -XepOpt:ConsentGate:Policy=" + file).orElse("");
      case NULLAWAY ->
          " -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages=org.apache,ai.djl,io.minio";
    };
  }

  /** A check on the processor path costs a little even when it is off; so it is not there. */
  private boolean needs(Path entry) {
    String file = entry.getFileName().toString();
    boolean ours = file.startsWith("consentgate-") || file.startsWith("snakeyaml-");
    boolean nullaways = file.contains("nullaway");
    return (!ours || this == CONSENTGATE) && (!nullaways || this == NULLAWAY);
  }
}
