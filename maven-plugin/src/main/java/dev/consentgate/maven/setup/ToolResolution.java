package dev.consentgate.maven.setup;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** The jars of the checks and, unless the module has one, of Error Prone. */
final class ToolResolution {

  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final MavenProject project;

  ToolResolution(RepositorySystem system, RepositorySystemSession session, MavenProject project) {
    this.system = system;
    this.session = session;
    this.project = project;
  }

  List<Path> resolve(String errorProneVersion) throws MojoExecutionException {
    List<Dependency> wanted = new ArrayList<>();
    wanted.add(jar(OwnArtifacts.GROUP, OwnArtifacts.CHECKS, OwnArtifacts.version()));
    if (!hasErrorProne()) {
      wanted.add(jar("com.google.errorprone", "error_prone_core", errorProneVersion));
    }
    CollectRequest collection = new CollectRequest(wanted, List.of(), List.copyOf(repositories()));
    try {
      return system
          .resolveDependencies(session, new DependencyRequest(collection, null))
          .getArtifactResults()
          .stream()
          .map(ArtifactResult::getArtifact)
          .map(Artifact::getFile)
          .map(File::toPath)
          .toList();
    } catch (DependencyResolutionException unresolved) {
      throw new MojoExecutionException(
          "ConsentGate: the checks cannot be resolved: " + unresolved.getMessage(), unresolved);
    }
  }

  /** Error Prone on the class path of the module, where older javacs find it. */
  private boolean hasErrorProne() {
    return project.getArtifacts().stream()
        .anyMatch(artifact -> artifact.getArtifactId().equals("error_prone_core"));
  }

  private static Dependency jar(String group, String artifact, String version) {
    return new Dependency(new DefaultArtifact(group, artifact, "jar", version), "runtime");
  }

  private Set<RemoteRepository> repositories() {
    Set<RemoteRepository> repositories = new LinkedHashSet<>(project.getRemotePluginRepositories());
    repositories.addAll(project.getRemoteProjectRepositories());
    return repositories;
  }
}
