package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.baseline.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module as Maven has read it, before and after. */
final class ModuleSetupTest {

  @TempDir private Path root;

  private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
  private final Plugin own = plugin("dev.consentgate", "consentgate-maven-plugin", "1");
  private final Plugin compiler =
      plugin("org.apache.maven.plugins", "maven-compiler-plugin", "3.14.1");
  private final MavenProject project = new MavenProject(new Model());

  @Test
  void wiresTheCompilationOfMainSourcesAlone() throws IOException {
    assertThat(apply()).isEmpty();
    assertThat(text(execution("compile"))).contains("-Xplugin:ErrorProne");
    assertThat(text(execution("testCompile"))).isEqualTo("null");
    assertThat(own.getExecutionsAsMap()).containsKey("consentgate-prepare");
  }

  @Test
  void leavesASkippedModuleAsItIs() throws IOException {
    request.getUserProperties().setProperty("consentgate.skip", "true");
    assertThat(apply()).isEmpty();
    assertThat(text(execution("compile"))).isEqualTo("null");
    assertThat(own.getExecutions()).isEmpty();
  }

  @Test
  void raisesAnOldCompilerPluginAndRefusesAnUnknownOne() throws IOException {
    compiler.setVersion("3.1");
    assertThat(apply()).isEmpty();
    assertThat(compiler.getVersion()).isEqualTo("3.14.1");
    compiler.setVersion("4.0.0-beta-5");
    assertThat(apply())
        .singleElement()
        .asString()
        .startsWith("ConsentGate: module web uses maven-compiler-plugin 4.0.0-beta-5");
  }

  @Test
  void changesNothingWhereItRefuses() throws IOException {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    CompilerConfiguration compilation = new CompilerConfiguration(configuration);
    compilation.set("compilerId", "groovy-eclipse-compiler");
    compilation.addArgument("-XDcompilePolicy=byfile");
    execution("compile").setConfiguration(configuration);
    assertThat(apply())
        .satisfiesExactly(
            other -> assertThat(other).contains("the compiler 'groovy-eclipse-compiler'"),
            policy -> assertThat(policy).contains("sets -XDcompilePolicy=byfile"));
    assertThat(text(execution("compile"))).doesNotContain("-Xplugin");
  }

  @Test
  void passesOnThePolicyAboveTheModule() throws IOException {
    Path policy = Files.createFile(root.resolve("consentgate.yaml"));
    apply();
    assertThat(text(execution("compile"))).contains("-XepOpt:ConsentGate:Policy=" + policy);
  }

  @Test
  void namesFilesBelowAFolderWithABlank() throws IOException {
    root = Files.createDirectories(root.resolve("my project"));
    Files.createFile(root.resolve("consentgate.yaml"));
    Files.createFile(Files.createDirectories(root.resolve("web")).resolve(BaselineFile.NAME));
    apply();
    assertThat(text(execution("compile")))
        .containsPattern("ConsentGate:Policy=file:\\S+/my%20project/consentgate.yaml")
        .containsPattern("ConsentGate:Baseline=file:\\S+/my%20project/web/" + BaselineFile.NAME);
  }

  @Test
  void refusesAPolicyThatIsNotThere() throws IOException {
    request.getUserProperties().setProperty("consentgate.policy", "gone.yaml");
    assertThat(apply()).singleElement().asString().endsWith("gone.yaml', which is not a file");
  }

  @Test
  void tellsAModuleThatOthersDependOnIt() throws IOException {
    MavenProject other = new MavenProject(new Model());
    Dependency dependency = new Dependency();
    dependency.setGroupId("acme");
    dependency.setArtifactId("web");
    other.getModel().addDependency(dependency);
    apply(other);
    assertThat(text(execution("compile"))).contains("-XepOpt:ConsentGate:OpenBoundary=true");
  }

  @Test
  void findsOtherLanguagesBesideJava() throws IOException {
    project.setFile(root.resolve("web/pom.xml").toFile());
    Path kotlin = Files.createDirectories(root.resolve("web/src/main/kotlin"));
    Files.createFile(kotlin.resolve("Upload.kt"));
    assertThat(new ModuleSources(project).otherLanguages())
        .containsExactly(Map.entry("Kotlin", "src/main/kotlin"));
  }

  private List<String> apply(MavenProject... others) throws IOException {
    project.setGroupId("acme");
    project.setArtifactId("web");
    project.setFile(Files.createDirectories(root.resolve("web")).resolve("pom.xml").toFile());
    Build build = new Build();
    build.addPlugin(own);
    build.addPlugin(compiler);
    project.setBuild(build);
    request.setMultiModuleProjectDirectory(root.toFile());
    @SuppressWarnings("deprecation") // The only constructor that needs no container.
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    List<MavenProject> all = new ArrayList<>(List.of(others));
    all.add(project);
    session.setProjects(all);
    return new ModuleSetup(session, project, own).apply();
  }

  private PluginExecution execution(String goal) {
    return compiler.getExecutionsAsMap().get("default-" + goal);
  }

  private static String text(PluginExecution execution) {
    return String.valueOf(execution.getConfiguration());
  }

  private static Plugin plugin(String group, String artifact, String version) {
    Plugin plugin = new Plugin();
    plugin.setGroupId(group);
    plugin.setArtifactId(artifact);
    plugin.setVersion(version);
    if (artifact.contains("compiler")) {
      for (String goal : List.of("compile", "testCompile")) {
        PluginExecution execution = new PluginExecution();
        execution.setId("default-" + goal);
        execution.addGoal(goal);
        plugin.addExecution(execution);
      }
    }
    return plugin;
  }
}
