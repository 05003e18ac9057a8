package dev.consentgate.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The purposes a policy knows: their keys, which stand for which constants, and which cover which.
 *
 * <p>A key's parent is the key before its last dot, unless {@code parents} names another. {@code
 * generic} keys, such as the terms of service, never cover anything.
 */
public record Purposes(
    Map<String, String> constants,
    Set<String> keys,
    Set<String> projectKeys,
    Set<String> generic,
    Map<String, String> parents) {

  /** Needed where a model is trained. */
  public static final String TRAINING = "train_ai_system";

  /** Needed where a biometric template is made or kept. */
  public static final String BIOMETRIC_TEMPLATE = "biometric_template";

  /** Needed where media is handed to somebody else. */
  public static final String SHARING = "third_party_sharing";

  /** No purpose at all. */
  public static final Purposes NONE =
      new Purposes(Map.of(), Set.of(), Set.of(), Set.of(), Map.of());

  /** Copies, keeping the order; constants are kept under their canonical names. */
  public Purposes {
    Map<String, String> canonical = new LinkedHashMap<>();
    constants.forEach((constant, key) -> canonical.put(TypeNames.canonical(constant), key));
    constants = Ordered.copyOf(canonical);
    keys = Ordered.copyOf(keys);
    projectKeys = Ordered.copyOf(projectKeys);
    generic = Ordered.copyOf(generic);
    parents = Ordered.copyOf(parents);
  }

  /**
   * The key that a constant of the code stands for: an enum constant or field by its qualified
   * name, or the text of a literal; a literal that is itself a key stands for itself.
   */
  public Optional<String> keyOf(String constant) {
    String key = constants.get(TypeNames.canonical(constant));
    if (key != null) {
      return Optional.of(key);
    }
    return keys.contains(constant) ? Optional.of(constant) : Optional.empty();
  }

  /** Whether the key covers nothing, whatever is needed. */
  public boolean isGeneric(String key) {
    return generic.contains(key);
  }

  /**
   * Whether consent asked for one key covers a needed one: it is that key or an ancestor of it.
   *
   * @param needIsCatalogDefault the need follows from the effect alone; then, for sharing, a
   *     narrower key that the project defined covers it too
   */
  public boolean covers(String asked, String needed, boolean needIsCatalogDefault) {
    if (isGeneric(asked)) {
      return false;
    }
    return isWithin(needed, asked)
        || (needIsCatalogDefault
            && needed.equals(SHARING)
            && projectKeys.contains(asked)
            && isWithin(asked, needed));
  }

  /** Whether the key is the other one or below it. */
  public boolean isWithin(String key, String ancestor) {
    String current = key;
    for (int steps = 0; steps <= keys.size() + parents.size() + 8; steps++) {
      if (current.equals(ancestor)) {
        return true;
      }
      Optional<String> parent = parentOf(current);
      if (parent.isEmpty()) {
        return false;
      }
      current = parent.get();
    }
    return false;
  }

  /** The key above this one. */
  public Optional<String> parentOf(String key) {
    String declared = parents.get(key);
    if (declared != null) {
      return Optional.of(declared);
    }
    int dot = key.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(key.substring(0, dot));
  }

  /** These purposes, and of the other ones what these do not say. */
  public Purposes and(Purposes other) {
    return new Purposes(
        Ordered.union(constants, other.constants),
        Ordered.union(keys, other.keys),
        Ordered.union(projectKeys, other.projectKeys),
        Ordered.union(generic, other.generic),
        Ordered.union(parents, other.parents));
  }
}
