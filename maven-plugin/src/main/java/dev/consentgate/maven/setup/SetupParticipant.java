package dev.consentgate.maven.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Maven calls once it has read the projects: each module that has this plugin with {@code
 * <extensions>true</extensions>} gets the compile-time check. A module is set up once, though Maven
 * asks once for each class realm; all that cannot be done is told at once.
 */
public final class SetupParticipant extends AbstractMavenLifecycleParticipant {

  private static final Logger LOG = LoggerFactory.getLogger(SetupParticipant.class);
  private static final String DONE = SetupParticipant.class.getName();

  @Override
  public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
    List<String> refusals = new ArrayList<>();
    for (MavenProject project : session.getProjects()) {
      Optional<Plugin> own = ownPlugin(project);
      if (own.isPresent() && project.getContextValue(DONE) == null) {
        project.setContextValue(DONE, true);
        refusals.addAll(new ModuleSetup(session, project, own.get()).apply());
      }
    }
    if (!JavacAccess.isOpenHere() && session.getProjects().stream().anyMatch(OwnGoals::areBound)) {
      LOG.info(SetupMessages.ownProcess());
    }
    if (!refusals.isEmpty()) {
      throw new MavenExecutionException(
          String.join(System.lineSeparator(), refusals), session.getTopLevelProject().getFile());
    }
  }

  private static Optional<Plugin> ownPlugin(MavenProject project) {
    return Optional.ofNullable(project.getPlugin(OwnArtifacts.PLUGIN)).filter(Plugin::isExtensions);
  }
}
