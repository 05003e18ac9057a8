package dev.consentgate.summary;

import dev.consentgate.flow.LinkedMethod;
import dev.consentgate.flow.LinkedMethods;
import dev.consentgate.symbol.MethodId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The summaries that lie on a class path. Which there are is looked up once; what a method's says
 * is read when it is asked for, and taken only if it was written for the class file that lies
 * beside it. Of two places that tell of one class the first counts.
 */
public final class ClassPathSummaries implements LinkedMethods {

  /** Summaries that do not count, and why. */
  public record Note(Path place, String text) implements Comparable<Note> {
    @Override
    public int compareTo(Note other) {
      int order = place.compareTo(other.place);
      return order != 0 ? order : text.compareTo(other.text);
    }

    @Override
    public String toString() {
      return place + ": " + text;
    }
  }

  private record Place(ClassPathEntry entry, ClassSummaries summaries) {}

  private final List<ClassPathEntry> entries;
  private final Predicate<Path> trusted;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<MethodId> sending = new LinkedHashSet<>();
  private final Set<MethodId> yielding = new LinkedHashSet<>();
  private final Map<String, Boolean> fitting = new LinkedHashMap<>();
  private final Map<String, Boolean> ofBuild = new LinkedHashMap<>();
  private final Map<MethodId, Optional<LinkedMethod>> read = new LinkedHashMap<>();
  private final Set<Note> notes = new TreeSet<>();

  private ClassPathSummaries(List<ClassPathEntry> entries, Predicate<Path> trusted) {
    this.entries = entries;
    this.trusted = trusted;
    for (ClassPathEntry entry : entries) {
      entry.summaries().ifPresent(text -> add(entry, text));
    }
  }

  /**
   * The summaries on a class path.
   *
   * @param trusted whether what lies there was compiled in the same build, or counts as such
   */
  public static ClassPathSummaries of(List<Path> classPath, Predicate<Path> trusted) {
    return new ClassPathSummaries(
        new LinkedHashSet<>(classPath).stream().map(ClassPathEntry::new).toList(), trusted);
  }

  private void add(ClassPathEntry entry, String text) {
    SummaryFile.Reading reading = SummaryFile.reading(text);
    for (SummaryFile.Fault fault : reading.faults()) {
      note(
          entry,
          "its summaries "
              + (fault == SummaryFile.Fault.DAMAGED
                  ? "are damaged"
                  : "are of another version of ConsentGate")
              + " and do not count");
    }
    reading
        .summaries()
        .classes()
        .forEach(
            (name, summaries) -> {
              if (places.putIfAbsent(name, new Place(entry, summaries)) == null) {
                index(summaries);
              }
            });
  }

  private void note(ClassPathEntry entry, String text) {
    notes.add(new Note(entry.path(), text));
  }

  private void index(ClassSummaries summaries) {
    summaries
        .methods()
        .forEach(
            (method, summary) -> {
              if (summary.sends()) {
                sending.add(method);
              }
              if (summary.yields()) {
                yielding.add(method);
              }
            });
  }

  /** What the user should know: summaries that do not count, and why. Grows while they are read. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  @Override
  public Set<String> types() {
    return Collections.unmodifiableSet(places.keySet());
  }

  @Override
  public Set<MethodId> sending() {
    return Collections.unmodifiableSet(sending);
  }

  @Override
  public Set<MethodId> yielding() {
    return Collections.unmodifiableSet(yielding);
  }

  @Override
  public Optional<LinkedMethod> find(MethodId method) {
    Optional<LinkedMethod> known = read.get(method);
    if (known == null) {
      known = read(method);
      read.put(method, known);
    }
    return known;
  }

  private Optional<LinkedMethod> read(MethodId method) {
    Place place = places.get(method.owner());
    MethodSummary summary = place == null ? null : place.summaries().methods().get(method);
    if (place == null || summary == null || !fits(method.owner(), place)) {
      return Optional.empty();
    }
    boolean counts = place.summaries().isWhole() && trusted.test(place.entry().path());
    try {
      return Optional.of(new LinkedMethod(method, summary.summary(), counts));
    } catch (SummaryFormatException broken) {
      note(place.entry(), "its summaries are damaged and do not count");
      return Optional.empty();
    }
  }

  private boolean fits(String type, Place place) {
    Boolean known = fitting.get(type);
    if (known == null) {
      known = place.entry().digest(type).filter(place.summaries().digest()::equals).isPresent();
      fitting.put(type, known);
      if (!known) {
        note(
            place.entry(),
            "its summaries were written for other classes than it holds; that of "
                + type
                + " does not count");
      }
    }
    return known;
  }

  @Override
  public boolean isOfBuild(String type) {
    return ofBuild.computeIfAbsent(
        type,
        name ->
            entries.stream()
                .filter(entry -> trusted.test(entry.path()))
                .anyMatch(entry -> entry.has(name)));
  }
}
