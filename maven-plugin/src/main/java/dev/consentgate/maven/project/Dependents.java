package dev.consentgate.maven.project;

import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/** The modules of the reactor that depend on another, those left out of this run included. */
public final class Dependents {

  private static final Set<String> OTHER_KINDS = Set.of("test-jar", "pom");

  private final List<MavenProject> all;

  public Dependents(MavenSession session) {
    List<MavenProject> known = session.getAllProjects();
    this.all = known == null ? session.getProjects() : known;
  }

  /** Whether main code of another module may call the module's methods. */
  public boolean exist(MavenProject project) {
    return all.stream()
        .filter(other -> !other.equals(project))
        .flatMap(other -> other.getDependencies().stream())
        .anyMatch(dependency -> isOn(dependency, project));
  }

  /** Whether main code of the dependency's owner may call the module. */
  static boolean isOn(Dependency dependency, MavenProject project) {
    return dependency.getGroupId().equals(project.getGroupId())
        && dependency.getArtifactId().equals(project.getArtifactId())
        && !"test".equals(dependency.getScope())
        && !OTHER_KINDS.contains(dependency.getType());
  }
}
