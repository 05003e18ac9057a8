package dev.consentgate.errorprone;

import com.google.errorprone.ErrorProneFlags;
import dev.consentgate.policy.reader.NearestWord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The options of the checks, given as {@code -XepOpt:ConsentGate:Name=value}.
 *
 * @param policy the policy file, else it is searched upwards from the sources
 * @param onCrash what an internal error of ours does to the build
 * @param warnings how warnings are printed
 * @param baseline the file with the accepted findings
 * @param observe whether everything is recorded and nothing fails the compilation
 * @param boundary whether other modules may call this one's methods
 * @param buildOutputs folders whose jars belong to the same build
 */
record CheckOptions(
    Optional<String> policy,
    Optional<String> baseline,
    OnCrash onCrash,
    Warnings warnings,
    Observe observe,
    Boundary boundary,
    List<Path> buildOutputs) {

  CheckOptions {
    buildOutputs = List.copyOf(buildOutputs);
  }

  /** Whether an internal error fails the build or leaves an incomplete stamp only. */
  enum OnCrash {
    FAIL,
    STAMP
  }

  /** Whether warnings are printed as such, or as notes for builds with {@code -Werror}. */
  enum Warnings {
    WARNING,
    NOTE
  }

  /**
   * Whether all callers of a method stand in this compilation, or other modules of the build have
   * some too.
   */
  enum Boundary {
    CLOSED,
    OPEN
  }

  /** Whether findings are only to be looked at. */
  enum Observe {
    FALSE,
    TRUE
  }

  /** How findings are printed, in all. */
  enum Printing {
    AS_IS,
    WARNINGS_AS_NOTES,
    ALL_AS_NOTES
  }

  private enum Flag {
    FALSE,
    TRUE
  }

  private static final String PREFIX = "ConsentGate:";
  private static final String POLICY = "Policy";
  private static final String BASELINE = "Baseline";
  private static final String ON_CRASH = "OnCrash";
  private static final String WARNINGS = "Warnings";
  private static final String OBSERVE = "Observe";
  private static final String OPEN_BOUNDARY = "OpenBoundary";
  private static final String BUILD_OUTPUT = "BuildOutput";
  private static final List<String> NAMES =
      List.of(POLICY, BASELINE, ON_CRASH, WARNINGS, OBSERVE, OPEN_BOUNDARY, BUILD_OUTPUT);

  /** Refuses unknown names and values, all of them at once. */
  static CheckOptions read(ErrorProneFlags flags) throws UsageException {
    Map<String, String> given = new TreeMap<>();
    flags
        .getFlagsMap()
        .forEach(
            (name, value) -> {
              if (name.startsWith(PREFIX)) {
                given.put(name.substring(PREFIX.length()), value);
              }
            });
    UsageException.Collector errors = new UsageException.Collector();
    for (String name : given.keySet()) {
      if (!NAMES.contains(name)) {
        errors.add("option -XepOpt:" + PREFIX + name + " is not known" + nearest(name, NAMES));
      }
    }
    OnCrash onCrash = choice(given, ON_CRASH, OnCrash.FAIL, errors);
    Warnings warnings = choice(given, WARNINGS, Warnings.WARNING, errors);
    Observe observe = choice(given, OBSERVE, Observe.FALSE, errors);
    Flag open = choice(given, OPEN_BOUNDARY, Flag.FALSE, errors);
    errors.throwIfAny();
    return new CheckOptions(
        Optional.ofNullable(given.get(POLICY)),
        Optional.ofNullable(given.get(BASELINE)),
        observe == Observe.TRUE ? OnCrash.STAMP : onCrash,
        warnings,
        observe,
        open == Flag.TRUE ? Boundary.OPEN : Boundary.CLOSED,
        folders(given.getOrDefault(BUILD_OUTPUT, "")));
  }

  private static List<Path> folders(String value) throws UsageException {
    List<Path> folders = new ArrayList<>();
    for (String folder : value.split(",")) {
      if (!folder.isEmpty()) {
        folders.add(NamedFile.of(BUILD_OUTPUT, folder));
      }
    }
    return folders;
  }

  Printing printing() {
    if (observe == Observe.TRUE) {
      return Printing.ALL_AS_NOTES;
    }
    return warnings == Warnings.NOTE ? Printing.WARNINGS_AS_NOTES : Printing.AS_IS;
  }

  private static <E extends Enum<E>> E choice(
      Map<String, String> given, String name, E usual, UsageException.Collector errors) {
    String value = given.get(name);
    if (value == null) {
      return usual;
    }
    List<E> choices = List.of(usual.getDeclaringClass().getEnumConstants());
    for (E choice : choices) {
      if (word(choice).equals(value)) {
        return choice;
      }
    }
    List<String> words = choices.stream().map(CheckOptions::word).toList();
    errors.add(
        "option -XepOpt:" + PREFIX + name + " cannot be '" + value + "'" + nearest(value, words));
    return usual;
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static String nearest(String found, List<String> known) {
    return NearestWord.of(found, known)
        .map(word -> "; did you mean '" + word + "'?")
        .orElseGet(() -> "; expected " + NearestWord.list(known));
  }
}
