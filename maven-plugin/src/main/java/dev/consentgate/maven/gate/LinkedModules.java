package dev.consentgate.maven.gate;

import dev.consentgate.finding.Identity;
import dev.consentgate.policy.Severity;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.Place;
import dev.consentgate.record.Standing;
import dev.consentgate.summary.LinkStep;
import dev.consentgate.summary.ObligationRecord;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * All modules of a build by what their compilations left, those of them included that take no part
 * in this run. What a library's methods leave to their callers is a finding of the library where no
 * module calls them.
 */
public final class LinkedModules {

  private final Map<Path, MavenProject> projects = new LinkedHashMap<>();
  private final Path root;

  public LinkedModules(MavenSession session) {
    List<MavenProject> known = session.getAllProjects();
    for (MavenProject project : known == null ? session.getProjects() : known) {
      projects.put(Path.of(project.getBuild().getOutputDirectory()), project);
    }
    File top = session.getRequest().getMultiModuleProjectDirectory();
    this.root =
        (top == null ? session.getTopLevelProject().getBasedir() : top)
            .toPath()
            .toAbsolutePath()
            .normalize();
  }

  /** The modules with sources that were not compiled: callers in them are not known. */
  public List<String> unknown() {
    return projects.entrySet().stream()
        .filter(module -> hasSources(module.getValue()))
        .filter(module -> !Files.isRegularFile(module.getKey().resolve(Stamp.PATH)))
        .map(module -> module.getValue().getArtifactId())
        .sorted()
        .toList();
  }

  /** What nobody has judged, by the id of the project whose methods it is about. */
  public Map<String, List<FindingRecord>> findings() {
    Map<Path, List<ObligationRecord>> open =
        new LinkStep(projects.keySet().stream().filter(Files::isDirectory).toList()).unjudged();
    Map<String, List<FindingRecord>> found = new TreeMap<>();
    projects.forEach(
        (output, project) -> {
          List<FindingRecord> findings =
              open.getOrDefault(output, List.of()).stream()
                  .map(left -> finding(project, left))
                  .toList();
          if (!findings.isEmpty()) {
            found.put(project.getId(), findings);
          }
        });
    return found;
  }

  private FindingRecord finding(MavenProject project, ObligationRecord left) {
    return new FindingRecord(
        left.identity(),
        left.rule(),
        Stream.of(Severity.values())
            .filter(severity -> severity.key().equals(left.severity()))
            .findFirst()
            .orElse(Severity.ERROR),
        GateRequests.module(project, root),
        new Place(file(project, left), Math.max(0, left.line()), 0),
        Identity.named(left.method()),
        left.message(),
        List.of(),
        Standing.UNCOMPARED,
        List.of());
  }

  /** The file's name alone where no root has it. */
  private String file(MavenProject project, ObligationRecord left) {
    String owner = left.method().owner();
    int dot = owner.lastIndexOf('.');
    String folder = dot < 0 ? "" : owner.substring(0, dot).replace('.', '/') + "/";
    Path base = project.getBasedir().toPath();
    Optional<Path> file =
        project.getCompileSourceRoots().stream()
            .map(name -> base.resolve(name).resolve(folder + left.file()).normalize())
            .filter(Files::isRegularFile)
            .findFirst();
    return file.map(found -> GateRequests.shown(found, root)).orElse(left.file());
  }

  private static boolean hasSources(MavenProject project) {
    Path base = project.getBasedir().toPath();
    return project.getCompileSourceRoots().stream().map(base::resolve).anyMatch(Files::isDirectory);
  }
}
