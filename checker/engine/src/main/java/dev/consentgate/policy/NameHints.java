package dev.consentgate.policy;

import java.util.List;
import java.util.Map;

/**
 * Words from which media and checks are inferred where nothing declares them.
 *
 * <p>Words are compared case by case with the camel-case words of a name: {@code Selfie} fits
 * {@code SelfieUpload}, never {@code Unselfie}. A name with a word of {@code notMedia} fits
 * nothing. {@code checks} maps a method's name to what it answers; {@code purposes} maps words of a
 * constant's name to a purpose.
 */
public record NameHints(
    Map<String, String> mediaTypes,
    Map<String, String> mediaMembers,
    List<String> notMedia,
    Map<String, Outcome> checks,
    List<String> ownerMembers,
    List<String> sessionUsers,
    List<String> notOwners,
    Map<String, String> purposes) {

  /** No hints at all. */
  public static final NameHints NONE =
      new NameHints(
          Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), Map.of());

  /** Copies, keeping the order. */
  public NameHints {
    mediaTypes = Ordered.copyOf(mediaTypes);
    mediaMembers = Ordered.copyOf(mediaMembers);
    notMedia = List.copyOf(notMedia);
    checks = Ordered.copyOf(checks);
    ownerMembers = List.copyOf(ownerMembers);
    sessionUsers = List.copyOf(sessionUsers);
    notOwners = List.copyOf(notOwners);
    purposes = Ordered.copyOf(purposes);
  }

  /** These hints, and the others where these are silent. */
  public NameHints and(NameHints other) {
    return new NameHints(
        Ordered.union(mediaTypes, other.mediaTypes),
        Ordered.union(mediaMembers, other.mediaMembers),
        Ordered.union(notMedia, other.notMedia),
        Ordered.union(checks, other.checks),
        Ordered.union(ownerMembers, other.ownerMembers),
        Ordered.union(sessionUsers, other.sessionUsers),
        Ordered.union(notOwners, other.notOwners),
        Ordered.union(purposes, other.purposes));
  }

  /** The category that a type of this simple name suggests, or an empty text. */
  public String mediaCategoryOfType(String simpleName) {
    return isNotMedia(simpleName) ? "" : find(simpleName, mediaTypes);
  }

  /** The category that a member or parameter of this name suggests, or an empty text. */
  public String mediaCategoryOfMember(String name) {
    return isNotMedia(name) ? "" : find(name, mediaMembers);
  }

  /** The purpose that a constant of this simple name or text suggests, or an empty text. */
  public String purposeOfConstant(String name) {
    return find(name, purposes);
  }

  /** Whether the name of a person says that it is somebody beside the owner of the media. */
  public boolean isNotOwner(String name) {
    return hasAny(name, notOwners);
  }

  private boolean isNotMedia(String name) {
    return hasAny(name, notMedia);
  }

  private static boolean hasAny(String name, List<String> hints) {
    List<String> words = CamelCase.words(name);
    return hints.stream().anyMatch(hint -> CamelCase.contains(words, CamelCase.words(hint)));
  }

  private static String find(String name, Map<String, String> hints) {
    List<String> words = CamelCase.words(name);
    for (Map.Entry<String, String> hint : hints.entrySet()) {
      if (CamelCase.contains(words, CamelCase.words(hint.getKey()))) {
        return hint.getValue();
      }
    }
    return "";
  }
}
