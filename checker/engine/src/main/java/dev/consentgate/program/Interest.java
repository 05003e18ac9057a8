package dev.consentgate.program;

import java.util.List;
import java.util.Set;

/**
 * What a call must be named to be of interest, and the annotations that may make it so. Names are
 * compared before anything is resolved, so they may let through what proves to be of no interest.
 *
 * @param methods simple names of methods
 * @param prefixes beginnings of simple names of methods
 * @param constructed simple names of types whose constructors are of interest
 * @param annotations binary names of annotation types
 */
public record Interest(
    Set<String> methods, List<String> prefixes, Set<String> constructed, Set<String> annotations) {

  public Interest {
    methods = Set.copyOf(methods);
    prefixes = List.copyOf(prefixes);
    constructed = Set.copyOf(constructed);
    annotations = Set.copyOf(annotations);
  }

  /** Whether a method of this simple name is of interest. */
  public boolean inMethod(String name) {
    if (methods.contains(name)) {
      return true;
    }
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a constructor of a type of this simple name is of interest. */
  public boolean inConstructor(String simpleName) {
    return constructed.contains(simpleName);
  }
}
