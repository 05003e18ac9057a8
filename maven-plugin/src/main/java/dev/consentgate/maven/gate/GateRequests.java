package dev.consentgate.maven.gate;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.maven.project.Dependencies;
import dev.consentgate.maven.project.Dependents;
import dev.consentgate.maven.project.ModuleClassPath;
import dev.consentgate.maven.project.PolicyOption;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Makes of Maven's project the module as the gate sees it. */
public final class GateRequests {

  private final RepositorySystem system;
  private final MavenSession session;
  private final MavenProject project;

  public GateRequests(RepositorySystem system, MavenSession session, MavenProject project) {
    this.system = system;
    this.session = session;
    this.project = project;
  }

  /**
   * The request of a goal of this version, called {@code consentgate-maven-plugin}.
   *
   * @param encoding of the sources, else the platform's
   */
  public GateRequest of(PolicyOption policy, @Nullable String encoding, String version)
      throws PolicyException {
    Policy catalog = Catalog.load();
    Path base = base();
    Path root = root(base);
    return new GateRequest(
        module(project, root),
        base,
        root,
        roots(project.getCompileSourceRoots()),
        CompiledSelection.of(project),
        encoding == null ? Charset.defaultCharset() : Charset.forName(encoding),
        outputs(),
        () -> new ModuleClassPath(system, session, project).elements(),
        catalog,
        policy.read(catalog),
        version,
        new Dependents(session).exist(project),
        new Dependencies(session).buildFolders(project));
  }

  /** The roots of test sources. */
  List<Path> testRoots() {
    return roots(project.getTestCompileSourceRoots());
  }

  private Path base() {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  private Path root(Path base) {
    File top = session.getRequest().getMultiModuleProjectDirectory();
    Path root = top == null ? base : top.toPath().toAbsolutePath().normalize();
    return base.startsWith(root) ? root : base;
  }

  /** By its path, as a scan names it; the module at the root by its artifact. */
  static String module(MavenProject project, Path root) {
    Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
    return base.equals(root) || !base.startsWith(root)
        ? project.getArtifactId()
        : shown(base, root);
  }

  /** A file as reports name it. */
  static String shown(Path file, Path root) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  private List<Path> roots(List<String> names) {
    return names.stream().map(name -> base().resolve(name).normalize()).toList();
  }

  private List<Path> outputs() {
    List<Path> outputs = new ArrayList<>();
    outputs.add(Path.of(project.getBuild().getOutputDirectory()));
    File packed = project.getArtifact() == null ? null : project.getArtifact().getFile();
    if (packed != null) {
      outputs.add(packed.toPath());
    }
    return outputs;
  }
}
