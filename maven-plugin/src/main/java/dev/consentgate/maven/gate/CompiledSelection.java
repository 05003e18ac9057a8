package dev.consentgate.maven.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The selection of sources that a module's compilations of main sources agree on. */
final class CompiledSelection {

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

  private CompiledSelection() {}

  /** All sources, where there is no compilation, or more than one. */
  static SourceSelection of(MavenProject project) {
    Plugin compiler = project.getPlugin(COMPILER);
    if (compiler == null) {
      return SourceSelection.ALL;
    }
    List<Xpp3Dom> configurations = new ArrayList<>();
    for (PluginExecution execution : compiler.getExecutions()) {
      if (execution.getGoals().contains("compile")
          && execution.getConfiguration() instanceof Xpp3Dom configuration) {
        configurations.add(configuration);
      }
    }
    return configurations.size() == 1
        ? SourceSelection.of(
            texts(configurations.get(0), "includes"), texts(configurations.get(0), "excludes"))
        : SourceSelection.ALL;
  }

  private static List<String> texts(Xpp3Dom configuration, String name) {
    Xpp3Dom list = configuration.getChild(name);
    return list == null
        ? List.of()
        : Arrays.stream(list.getChildren())
            .map(Xpp3Dom::getValue)
            .filter(value -> value != null && !value.isBlank())
            .map(String::strip)
            .toList();
  }
}
