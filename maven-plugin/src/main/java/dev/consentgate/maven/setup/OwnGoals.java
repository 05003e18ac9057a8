package dev.consentgate.maven.setup;

import dev.consentgate.maven.project.PolicyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The goals of this plugin that a module runs though its POM does not name them. */
final class OwnGoals {

  /**
   * The phases from which on generated resources and the class paths of other modules are there.
   */
  private static final Set<String> USUAL_PHASES =
      Set.of("compile", "process-classes", "generate-test-sources", "test-compile", "package");

  /** The options of {@code check} that stand in the plugin's configuration. */
  private static final Set<String> OF_CHECK =
      Set.of(
          "color",
          "encoding",
          "excludes",
          "failOn",
          "fromSources",
          "includeTests",
          "includes",
          "maxAllowedFindings",
          "observe",
          "output",
          "skip");

  private static final String ID = "consentgate-";
  private static final String PREPARE = "prepare";

  private final Plugin own;
  private final SetupOptions options;
  private final PolicyOption policy;

  OwnGoals(Plugin own, SetupOptions options, PolicyOption policy) {
    this.own = own;
    this.options = options;
    this.policy = policy;
  }

  /** Binds {@code prepare} before the first compilation, and {@code check} behind it. */
  void bind(
      List<PluginExecution> compilations,
      CompilerConfiguration first,
      boolean asksForProcessing,
      ErrorProneArgument argument) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    CompilerConfiguration prepare = new CompilerConfiguration(configuration);
    options.errorProneVersion().ifPresent(version -> prepare.set("errorProneVersion", version));
    prepare.set("asksForProcessing", String.valueOf(asksForProcessing));
    prepare.set("argument", argument.alone());
    policy.file().ifPresent(file -> prepare.set("policy", file.toString()));
    first.value("fork").ifPresent(fork -> prepare.set("fork", fork));
    first.value("executable").ifPresent(path -> prepare.set("executable", path));
    Optional.ofNullable(first.dom().getChild("jdkToolchain"))
        .ifPresent(toolchain -> configuration.addChild(new Xpp3Dom(toolchain)));
    add(PREPARE, phaseBefore(compilations), configuration);
    bindCheck();
  }

  /** Whether a module was given them. */
  static boolean areBound(MavenProject project) {
    Plugin plugin = project.getPlugin(OwnArtifacts.PLUGIN);
    return plugin != null && plugin.getExecutionsAsMap().containsKey(ID + PREPARE);
  }

  /** Binds {@code check}, unless the POM does. */
  void bindCheck() {
    boolean bound =
        own.getExecutions().stream().anyMatch(execution -> execution.getGoals().contains("check"));
    if (!bound) {
      Xpp3Dom configuration = new Xpp3Dom("configuration");
      // Maven has handed the plugin's configuration to the executions that it knew of.
      Optional.ofNullable((Xpp3Dom) own.getConfiguration()).stream()
          .flatMap(shared -> Arrays.stream(shared.getChildren()))
          .filter(option -> OF_CHECK.contains(option.getName()))
          .forEach(option -> configuration.addChild(new Xpp3Dom(option)));
      policy
          .file()
          .ifPresent(
              file -> new CompilerConfiguration(configuration).set("policy", file.toString()));
      add("check", "verify", configuration);
    }
  }

  /**
   * As late as can be: in an earlier phase the class path would be resolved for builds that end
   * there, before other modules have classes.
   */
  private static String phaseBefore(List<PluginExecution> compilations) {
    boolean usual =
        compilations.stream()
            .map(PluginExecution::getPhase)
            .allMatch(phase -> phase == null || USUAL_PHASES.contains(phase));
    return usual ? "process-resources" : "initialize";
  }

  private void add(String goal, String phase, Xpp3Dom configuration) {
    PluginExecution execution = new PluginExecution();
    execution.setId(ID + goal);
    execution.setPhase(phase);
    execution.addGoal(goal);
    execution.setConfiguration(configuration);
    own.addExecution(execution);
    own.flushExecutionMap();
  }
}
