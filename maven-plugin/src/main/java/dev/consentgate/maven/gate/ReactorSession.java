package dev.consentgate.maven.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The report of a Maven session. It is kept with the session's first project, which all threads of
 * the build share, and which also serves as their lock.
 */
final class ReactorSession {

  private static final String KEY = ReactorSession.class.getName();
  private static final String PLUGIN = "dev.consentgate:consentgate-maven-plugin";

  private final MavenSession session;
  private final MojoExecution execution;

  ReactorSession(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  /** What all threads of the session synchronise on around the report. */
  Object lock() {
    return session.getTopLevelProject();
  }

  LinkedModules modules() {
    return new LinkedModules(session);
  }

  /** The report, which the first module to come begins. */
  ReactorReport report(Path output) throws IOException {
    MavenProject keeper = session.getTopLevelProject();
    if (keeper.getContextValue(KEY) instanceof ReactorReport known) {
      return known;
    }
    ReactorReport report = new ReactorReport(output, expected());
    keeper.setContextValue(KEY, report);
    return report;
  }

  private Set<String> expected() {
    boolean everywhere = execution.getSource() == MojoExecution.Source.CLI;
    return session.getProjects().stream()
        .filter(project -> everywhere || runsCheck(project))
        .map(MavenProject::getId)
        .collect(Collectors.toSet());
  }

  private static boolean runsCheck(MavenProject project) {
    return project.getPlugin(PLUGIN) != null
        && project.getPlugin(PLUGIN).getExecutions().stream()
            .anyMatch(bound -> bound.getGoals().contains("check"));
  }
}
