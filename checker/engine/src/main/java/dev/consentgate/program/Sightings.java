package dev.consentgate.program;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the sources show of an {@link Interest}. It may show more than there is, never less.
 *
 * @param calls the targets of calls whose names are of interest
 * @param annotated whether a declaration in sight may carry an annotation of interest
 */
public record Sightings(Set<MethodId> calls, boolean annotated) {

  public Sightings {
    calls = Collections.unmodifiableSet(new LinkedHashSet<>(calls));
  }

  /** What the mentions of all methods show, for a front-end that has no quicker way to know. */
  public static Sightings inMentions(
      Interest interest,
      List<TypeInfo> sourceTypes,
      Function<MethodId, Mentions> mentions,
      Function<String, Optional<TypeInfo>> types) {
    Set<MethodId> calls = new LinkedHashSet<>();
    for (TypeInfo type : sourceTypes) {
      for (MethodInfo method : type.methods()) {
        for (MethodId call : mentions.apply(method.id()).calls()) {
          boolean named =
              call.isConstructor()
                  ? interest.inConstructor(Names.simple(call.owner()))
                  : interest.inMethod(call.name());
          if (named) {
            calls.add(call);
          }
        }
      }
    }
    boolean annotated =
        interest.annotations().stream().anyMatch(name -> types.apply(name).isPresent());
    return new Sightings(calls, annotated);
  }
}
