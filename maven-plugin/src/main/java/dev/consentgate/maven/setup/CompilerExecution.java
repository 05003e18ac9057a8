package dev.consentgate.maven.setup;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * One compilation into which the check is written. What only the compiling JDK and the resolved
 * class path can tell stands there as the name of a property that the goal {@code prepare} sets.
 */
final class CompilerExecution {

  /** The names of javac's option for the processor path. */
  private static final Set<String> PROCESSOR_PATH = Set.of("-processorpath", "--processor-path");

  private static final String ERROR_PRONE_GROUP = "com.google.errorprone";
  private static final String ERROR_PRONE_CORE = "error_prone_core";

  private final CompilerConfiguration configuration;

  CompilerExecution(CompilerConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The compiler that is asked for, if it is another one than javac. */
  Optional<String> otherCompiler() {
    return configuration.value("compilerId").filter(id -> !id.isEmpty() && !id.equals("javac"));
  }

  boolean isByFile() {
    return configuration.argument("-XDcompilePolicy=byfile").isPresent();
  }

  /**
   * Whether the build asks for annotation processing in words, not by what the class path holds.
   */
  boolean asksForProcessing() {
    return configuration.value("proc").filter(proc -> !proc.equals("none")).isPresent()
        || configuration.dom().getChild("annotationProcessors") != null
        || configuration.argument("-processor").isPresent()
        || configuration.argument("-proc:only").isPresent()
        || configuration.argument("-proc:full").isPresent();
  }

  /**
   * @param fork whether javac must run in a process of its own
   * @param executable whether the build names that process's javac outside this configuration
   */
  void wire(ErrorProneArgument argument, boolean fork, boolean executable) {
    addErrorProne(argument);
    addProcessorPath();
    if (configuration.argument("-XDcompilePolicy=").isEmpty()) {
      configuration.addArgument("-XDcompilePolicy=simple");
    }
    if (configuration.argument("--should-stop=ifError").isEmpty()
        && configuration.argument("-XDshould-stop.ifError").isEmpty()) {
      configuration.addArgument("--should-stop=ifError=FLOW");
    }
    JavacAccess.forkedArguments().forEach(configuration::addArgumentUnlessGiven);
    if (fork) {
      configuration.set("fork", "true");
      if (!executable) {
        configuration.setIfAbsent("executable", SetupProperty.JAVAC.reference());
      }
    }
    configuration.setIfAbsent("showWarnings", "true");
  }

  private void addErrorProne(ErrorProneArgument argument) {
    Optional<Xpp3Dom> existing = configuration.argument(ErrorProneArgument.START);
    if (existing.isPresent()) {
      existing.get().setValue(argument.added(existing.get().getValue()));
    } else {
      configuration.addArgument(argument.alone());
    }
  }

  private void addProcessorPath() {
    Optional<Xpp3Dom> paths = configuration.processorPaths();
    Optional<Xpp3Dom> written = writtenProcessorPath();
    if (paths.isPresent()) {
      addArtifacts(paths.get());
    } else if (written.isPresent()) {
      String path = written.get().getValue();
      written.get().setValue(path + File.pathSeparator + SetupProperty.TOOL_PATH.reference());
    } else {
      configuration.addArgument("-processorpath");
      configuration.addArgument(SetupProperty.PROCESSOR_PATH.reference());
      configuration.addArgument(SetupProperty.PROCESSING.reference());
    }
  }

  private static void addArtifacts(Xpp3Dom paths) {
    boolean ownErrorProne =
        Arrays.stream(paths.getChildren())
            .map(path -> path.getChild("artifactId"))
            .anyMatch(id -> id != null && ERROR_PRONE_CORE.equals(id.getValue()));
    if (!ownErrorProne) {
      paths.addChild(
          path(ERROR_PRONE_GROUP, ERROR_PRONE_CORE, SetupProperty.ERROR_PRONE_VERSION.reference()));
    }
    paths.addChild(path(OwnArtifacts.GROUP, OwnArtifacts.CHECKS, OwnArtifacts.version()));
  }

  private static Xpp3Dom path(String group, String artifact, String version) {
    Xpp3Dom path = new Xpp3Dom("path");
    List.of(member("groupId", group), member("artifactId", artifact), member("version", version))
        .forEach(path::addChild);
    return path;
  }

  private static Xpp3Dom member(String name, String value) {
    Xpp3Dom member = new Xpp3Dom(name);
    member.setValue(value);
    return member;
  }

  /** The argument behind {@code -processorpath}. */
  private Optional<Xpp3Dom> writtenProcessorPath() {
    List<Xpp3Dom> arguments = configuration.arguments();
    for (int i = 0; i + 1 < arguments.size(); i++) {
      if (PROCESSOR_PATH.contains(arguments.get(i).getValue().strip())) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
