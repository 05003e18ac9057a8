package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words from which media and checks are inferred where nothing declares them.
 *
 * <p>Words are compared case by case with the camel-case words of a name: {@code Selfie} fits
 * {@code SelfieUpload}, never {@code Unselfie}. A name with a word of {@code notMedia} fits
 * nothing. {@code checks} maps a method's name to what it answers; {@code purposes} maps words of a
 * constant's name to a purpose. The words of the hints are found once, since every name of a
 * program is compared with all of them.
 */
public final class NameHints {

  /** No hints at all. */
  public static final NameHints NONE =
      new NameHints(
          Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), Map.of());

  private final Map<String, String> mediaTypes;
  private final Map<String, String> mediaMembers;
  private final List<String> notMedia;
  private final Map<String, Outcome> checks;
  private final List<String> ownerMembers;
  private final List<String> sessionUsers;
  private final List<String> notOwners;
  private final List<String> queues;
  private final List<String> delays;
  private final List<String> grants;
  private final Map<String, String> purposes;
  private final List<Hint> typeWords;
  private final List<Hint> memberWords;
  private final List<Hint> purposeWords;
  private final List<Hint> stopWords;
  private final List<Hint> notOwnerWords;
  private final List<Hint> queueWords;
  private final List<Hint> delayWords;

  private record Hint(List<String> words, String meaning) {}

  /** Copies, keeping the order. */
  public NameHints(
      Map<String, String> mediaTypes,
      Map<String, String> mediaMembers,
      List<String> notMedia,
      Map<String, Outcome> checks,
      List<String> ownerMembers,
      List<String> sessionUsers,
      List<String> notOwners,
      List<String> queues,
      List<String> delays,
      List<String> grants,
      Map<String, String> purposes) {
    this.mediaTypes = Ordered.copyOf(mediaTypes);
    this.mediaMembers = Ordered.copyOf(mediaMembers);
    this.notMedia = List.copyOf(notMedia);
    this.checks = Ordered.copyOf(checks);
    this.ownerMembers = List.copyOf(ownerMembers);
    this.sessionUsers = List.copyOf(sessionUsers);
    this.notOwners = List.copyOf(notOwners);
    this.queues = List.copyOf(queues);
    this.delays = List.copyOf(delays);
    this.grants = List.copyOf(grants);
    this.purposes = Ordered.copyOf(purposes);
    this.typeWords = hints(this.mediaTypes);
    this.memberWords = hints(this.mediaMembers);
    this.purposeWords = hints(this.purposes);
    this.stopWords = hints(this.notMedia);
    this.notOwnerWords = hints(this.notOwners);
    this.queueWords = hints(this.queues);
    this.delayWords = hints(this.delays);
  }

  private static List<Hint> hints(List<String> written) {
    List<Hint> hints = new ArrayList<>();
    written.forEach(name -> hints.add(new Hint(CamelCase.words(name), name)));
    return hints;
  }

  private static List<Hint> hints(Map<String, String> written) {
    List<Hint> hints = new ArrayList<>();
    written.forEach((name, meaning) -> hints.add(new Hint(CamelCase.words(name), meaning)));
    return hints;
  }

  public Map<String, String> mediaTypes() {
    return mediaTypes;
  }

  public Map<String, String> mediaMembers() {
    return mediaMembers;
  }

  public List<String> notMedia() {
    return notMedia;
  }

  public Map<String, Outcome> checks() {
    return checks;
  }

  public List<String> ownerMembers() {
    return ownerMembers;
  }

  public List<String> sessionUsers() {
    return sessionUsers;
  }

  public List<String> notOwners() {
    return notOwners;
  }

  public List<String> queues() {
    return queues;
  }

  public List<String> delays() {
    return delays;
  }

  public List<String> grants() {
    return grants;
  }

  public Map<String, String> purposes() {
    return purposes;
  }

  /** These hints, and the others where these are silent. */
  public NameHints and(NameHints other) {
    if (equals(NONE)) {
      return other;
    }
    return other.equals(NONE)
        ? this
        : new NameHints(
            Ordered.union(mediaTypes, other.mediaTypes),
            Ordered.union(mediaMembers, other.mediaMembers),
            Ordered.union(notMedia, other.notMedia),
            Ordered.union(checks, other.checks),
            Ordered.union(ownerMembers, other.ownerMembers),
            Ordered.union(sessionUsers, other.sessionUsers),
            Ordered.union(notOwners, other.notOwners),
            Ordered.union(queues, other.queues),
            Ordered.union(delays, other.delays),
            Ordered.union(grants, other.grants),
            Ordered.union(purposes, other.purposes));
  }

  /** The category that a type of this simple name suggests, or an empty text. */
  public String mediaCategoryOfType(String simpleName) {
    return media(simpleName, typeWords);
  }

  /** The category that a member or parameter of this name suggests, or an empty text. */
  public String mediaCategoryOfMember(String name) {
    return media(name, memberWords);
  }

  /** The purpose that a constant of this simple name or text suggests, or an empty text. */
  public String purposeOfConstant(String name) {
    return find(CamelCase.words(name), purposeWords);
  }

  /** Whether the name of a person says that it is somebody beside the owner of the media. */
  public boolean isNotOwner(String name) {
    return !find(CamelCase.words(name), notOwnerWords).isEmpty();
  }

  /** Whether media waits in values of a type of this simple name, for somebody else to take it. */
  public boolean isQueue(String simpleName) {
    return !find(CamelCase.words(simpleName), queueWords).isEmpty();
  }

  /** Whether a method of this name puts off what it is given to run. */
  public boolean delays(String methodName) {
    return !find(CamelCase.words(methodName), delayWords).isEmpty();
  }

  private String media(String name, List<Hint> hints) {
    List<String> words = CamelCase.words(name);
    String category = find(words, hints);
    return category.isEmpty() || find(words, stopWords).isEmpty() ? category : "";
  }

  private static String find(List<String> words, List<Hint> hints) {
    for (Hint hint : hints) {
      if (CamelCase.contains(words, hint.words())) {
        return hint.meaning();
      }
    }
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof NameHints hints
            && mediaTypes.equals(hints.mediaTypes)
            && mediaMembers.equals(hints.mediaMembers)
            && notMedia.equals(hints.notMedia)
            && checks.equals(hints.checks)
            && ownerMembers.equals(hints.ownerMembers)
            && sessionUsers.equals(hints.sessionUsers)
            && notOwners.equals(hints.notOwners)
            && queues.equals(hints.queues)
            && delays.equals(hints.delays)
            && grants.equals(hints.grants)
            && purposes.equals(hints.purposes));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        mediaTypes,
        mediaMembers,
        notMedia,
        checks,
        ownerMembers,
        sessionUsers,
        notOwners,
        queues,
        delays,
        grants,
        purposes);
  }
}
