package dev.consentgate.maven.setup;

import dev.consentgate.maven.project.BaselineOption;
import dev.consentgate.maven.project.Dependencies;
import dev.consentgate.maven.project.Dependents;
import dev.consentgate.maven.project.OptionPath;
import dev.consentgate.maven.project.PolicyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The set-up of one module: every compilation of its main sources gets the check, tests get none.
 * Nothing is changed in a module for which there is a refusal.
 */
final class ModuleSetup {

  private static final Logger LOG = LoggerFactory.getLogger(ModuleSetup.class);

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

  /** The oldest that is known to work, and what an older one is raised to. */
  private static final ComparableVersion OLDEST_COMPILER = new ComparableVersion("3.11");

  private static final ComparableVersion TOO_NEW_COMPILER = new ComparableVersion("4.0.0-alpha");
  private static final String KNOWN_COMPILER = "3.14.1";

  private final MavenSession session;
  private final MavenProject project;
  private final Plugin own;
  private final SetupOptions options;
  private final PolicyOption policy;
  private final ModuleSources sources;

  ModuleSetup(MavenSession session, MavenProject project, Plugin own) {
    this.session = session;
    this.project = project;
    this.own = own;
    this.options = SetupOptions.of(session, project, own);
    this.policy = new PolicyOption(session, project, options.policy());
    this.sources = new ModuleSources(project);
  }

  /** What cannot be done, told to the user. */
  List<String> apply() {
    if (options.skip()) {
      return List.of();
    }
    if (options.fromSources()) {
      new OwnGoals(own, options, policy).bindCheck();
      return policy.refusal().stream().toList();
    }
    Plugin compiler = project.getPlugin(COMPILER);
    List<PluginExecution> executions = compiler == null ? List.of() : compilations(compiler);
    if (executions.isEmpty()) {
      if (sources.hasJava()) {
        LOG.warn(SetupMessages.noCompilation(module()));
      }
      return List.of();
    }
    List<CompilerConfiguration> configurations =
        executions.stream().map(execution -> copied(execution.getConfiguration())).toList();
    List<String> refusals = refusals(compiler, configurations);
    if (refusals.isEmpty()) {
      wire(compiler, executions, configurations);
    }
    return refusals;
  }

  private static List<PluginExecution> compilations(Plugin compiler) {
    return compiler.getExecutions().stream()
        .filter(execution -> execution.getGoals().contains("compile"))
        .toList();
  }

  private List<String> refusals(Plugin compiler, List<CompilerConfiguration> configurations) {
    List<String> refusals = new ArrayList<>();
    if (isTooNew(compiler)) {
      refusals.add(SetupMessages.compilerPluginFour(module(), compiler.getVersion()));
    }
    Optional<String> property = Optional.ofNullable(property("maven.compiler.compilerId"));
    for (CompilerConfiguration configuration : configurations) {
      CompilerExecution execution = new CompilerExecution(configuration);
      execution
          .otherCompiler()
          .or(() -> property.filter(id -> !id.equals("javac")))
          .ifPresent(id -> refusals.add(SetupMessages.otherCompiler(module(), id)));
      if (execution.isByFile()) {
        refusals.add(SetupMessages.byFile(module()));
      }
    }
    policy.refusal().ifPresent(refusals::add);
    return refusals.stream().distinct().toList();
  }

  private void wire(
      Plugin compiler,
      List<PluginExecution> executions,
      List<CompilerConfiguration> configurations) {
    raise(compiler);
    sources
        .otherLanguages()
        .forEach(
            (language, folder) ->
                LOG.warn(SetupMessages.otherLanguage(module(), language, folder)));
    boolean asksForProcessing =
        configurations.stream().map(CompilerExecution::new).anyMatch(this::asksForProcessing);
    ErrorProneArgument argument = new ErrorProneArgument(OwnArtifacts.rules(), checkOptions());
    new OwnGoals(own, options, policy)
        .bind(executions, configurations.get(0), asksForProcessing, argument);
    boolean fork = !JavacAccess.isOpenHere();
    boolean executable = property("maven.compiler.executable") != null;
    for (int i = 0; i < executions.size(); i++) {
      new CompilerExecution(configurations.get(i)).wire(argument, fork, executable);
      executions.get(i).setConfiguration(configurations.get(i).dom());
    }
    CompilerConfiguration shared = copied(compiler.getConfiguration());
    new CompilerExecution(shared).wire(argument, fork, executable);
    compiler.setConfiguration(shared.dom());
  }

  private boolean asksForProcessing(CompilerExecution execution) {
    String property = property("maven.compiler.proc");
    return execution.asksForProcessing() || property != null && !property.equals("none");
  }

  private void raise(Plugin compiler) {
    String version = compiler.getVersion();
    if (version != null && new ComparableVersion(version).compareTo(OLDEST_COMPILER) < 0) {
      LOG.info(SetupMessages.raised(module(), version, KNOWN_COMPILER));
      compiler.setVersion(KNOWN_COMPILER);
    }
  }

  private static boolean isTooNew(Plugin compiler) {
    String version = compiler.getVersion();
    return version != null && new ComparableVersion(version).compareTo(TOO_NEW_COMPILER) >= 0;
  }

  private Map<String, String> checkOptions() {
    Map<String, String> given = new TreeMap<>();
    policy.file().ifPresent(path -> given.put("Policy", OptionPath.of(path)));
    BaselineOption.file(project).ifPresent(path -> given.put("Baseline", OptionPath.of(path)));
    options.warnings().ifPresent(value -> given.put("Warnings", value));
    options.onCrash().ifPresent(value -> given.put("OnCrash", value));
    if (options.observe()) {
      given.put("Observe", "true");
    }
    if (new Dependents(session).exist(project)) {
      given.put("OpenBoundary", "true");
    }
    String others = new Dependencies(session).buildFoldersText(project);
    if (!others.isEmpty()) {
      given.put("BuildOutput", others);
    }
    return given;
  }

  /** A copy: modules may share what they inherit. */
  private static CompilerConfiguration copied(Object configuration) {
    return new CompilerConfiguration(
        configuration instanceof Xpp3Dom given ? new Xpp3Dom(given) : new Xpp3Dom("configuration"));
  }

  private @Nullable String property(String name) {
    String given = session.getUserProperties().getProperty(name);
    return given != null ? given : project.getProperties().getProperty(name);
  }

  private String module() {
    return project.getArtifactId();
  }
}
