package dev.consentgate.maven.setup;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a build says about the set-up. An option {@code name} is {@code -Dconsentgate.name} on the
 * command line, else {@code <name>} in the plugin's configuration, else a property of the project.
 *
 * @param skip whether the module is left as it is
 * @param observe whether everything is recorded and nothing fails
 * @param fromSources whether the sources are judged at the end, and javac is left as it is
 * @param policy the policy file, else it is searched upwards from the module
 * @param errorProneVersion the Error Prone to run, else the newest for the compiling JDK
 * @param warnings how warnings are printed, in the words of the checks
 * @param onCrash what an internal error does, in the words of the checks
 */
record SetupOptions(
    boolean skip,
    boolean observe,
    boolean fromSources,
    Optional<String> policy,
    Optional<String> errorProneVersion,
    Optional<String> warnings,
    Optional<String> onCrash) {

  static SetupOptions of(MavenSession session, MavenProject project, Plugin own) {
    Reader reader = new Reader(session, project, own);
    return new SetupOptions(
        reader.truth("skip"),
        reader.truth("observe"),
        reader.truth("fromSources"),
        reader.read("policy"),
        reader.read("errorProneVersion"),
        reader.read("warnings"),
        reader.read("onCrash"));
  }

  /** The three places where an option may stand. */
  private record Reader(MavenSession session, MavenProject project, Plugin own) {

    /** A property without a value counts as true, as it does for Maven's own. */
    boolean truth(String name) {
      String given = session.getUserProperties().getProperty("consentgate." + name);
      return given != null && given.isBlank()
          || read(name).map(Boolean::parseBoolean).orElse(false);
    }

    Optional<String> read(String name) {
      return given(session.getUserProperties().getProperty("consentgate." + name))
          .or(() -> configured(name))
          .or(() -> given(project.getProperties().getProperty("consentgate." + name)));
    }

    private Optional<String> configured(String name) {
      return Optional.ofNullable((Xpp3Dom) own.getConfiguration())
          .map(configuration -> configuration.getChild(name))
          .flatMap(child -> given(child.getValue()));
    }

    private static Optional<String> given(String value) {
      return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
  }
}
