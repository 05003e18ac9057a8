package dev.consentgate.maven.project;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The modules of the reactor that another one depends on, directly or through others. */
public final class Dependencies {

  private final List<MavenProject> all;

  public Dependencies(MavenSession session) {
    List<MavenProject> known = session.getAllProjects();
    this.all = known == null ? session.getProjects() : known;
  }

  /** The build folders of those modules as an option's value, empty without any. */
  public String buildFoldersText(MavenProject project) {
    return buildFolders(project).stream()
        .map(Dependencies::word)
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** The build folders of those modules. */
  public List<Path> buildFolders(MavenProject project) {
    Set<MavenProject> found = new LinkedHashSet<>();
    Deque<MavenProject> open = new ArrayDeque<>(List.of(project));
    while (!open.isEmpty()) {
      MavenProject user = open.poll();
      for (MavenProject other : all) {
        boolean used =
            user.getDependencies().stream()
                .anyMatch(dependency -> Dependents.isOn(dependency, other));
        if (used && !other.equals(project) && found.add(other)) {
          open.add(other);
        }
      }
    }
    return found.stream().map(module -> Path.of(module.getBuild().getDirectory())).toList();
  }

  /** The folders stand in one list between commas, which a path may hold too. */
  private static String word(Path folder) {
    return folder.toString().indexOf(',') < 0
        ? OptionPath.of(folder)
        : folder.toAbsolutePath().toUri().toString().replace(",", "%2C");
  }
}
