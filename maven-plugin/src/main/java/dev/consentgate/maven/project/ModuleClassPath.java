package dev.consentgate.maven.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;

/**
 * The class path of a module's main sources, as far as it is at hand. What cannot be resolved is
 * left out, other than where Maven itself resolves for a goal: a goal may run alone in a build
 * whose modules were never packaged. Such a module counts with the classes that it has.
 */
public final class ModuleClassPath {

  private static final Set<String> SCOPES = Set.of("", "compile", "provided", "system");

  private final RepositorySystem system;
  private final MavenSession session;
  private final MavenProject project;

  public ModuleClassPath(RepositorySystem system, MavenSession session, MavenProject project) {
    this.system = system;
    this.session = session;
    this.project = project;
  }

  /** Jars and class folders that are there, without the module's own. */
  public List<Path> elements() {
    List<Path> elements = new ArrayList<>();
    for (ArtifactResult result : resolved()) {
      Artifact found = result.getArtifact();
      if (found != null && found.getFile() != null) {
        elements.add(found.getFile().toPath());
      } else {
        classesOf(result.getRequest().getArtifact()).ifPresent(elements::add);
      }
    }
    return elements;
  }

  private List<ArtifactResult> resolved() {
    RepositorySystemSession repositories = session.getRepositorySession();
    ArtifactTypeRegistry types = repositories.getArtifactTypeRegistry();
    CollectRequest collection = new CollectRequest();
    collection.setRepositories(project.getRemoteProjectRepositories());
    project.getDependencies().stream()
        .map(dependency -> RepositoryUtils.toDependency(dependency, types))
        .forEach(collection::addDependency);
    DependencyManagement management = project.getDependencyManagement();
    if (management != null) {
      List<Dependency> managed =
          management.getDependencies().stream()
              .map(dependency -> RepositoryUtils.toDependency(dependency, types))
              .toList();
      collection.setManagedDependencies(managed);
    }
    DependencyRequest request =
        new DependencyRequest(collection, (node, parents) -> isCompiledAgainst(node));
    try {
      return system.resolveDependencies(repositories, request).getArtifactResults();
    } catch (DependencyResolutionException incomplete) {
      DependencyResult some = incomplete.getResult();
      return some == null ? List.of() : some.getArtifactResults();
    }
  }

  private static boolean isCompiledAgainst(DependencyNode node) {
    return node.getDependency() == null || SCOPES.contains(node.getDependency().getScope());
  }

  /** What another module of the build has left in its folder. */
  private Optional<Path> classesOf(Artifact artifact) {
    List<MavenProject> known = session.getAllProjects();
    return (known == null ? session.getProjects() : known)
        .stream()
            .filter(other -> other.getGroupId().equals(artifact.getGroupId()))
            .filter(other -> other.getArtifactId().equals(artifact.getArtifactId()))
            .map(other -> new File(other.getBuild().getOutputDirectory()).toPath())
            .filter(Files::isDirectory)
            .findFirst();
  }
}
