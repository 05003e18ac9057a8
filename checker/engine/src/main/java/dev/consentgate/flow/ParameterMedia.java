package dev.consentgate.flow;

import dev.consentgate.binding.MediaParameters;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.term.Term;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the annotations on one method's parameters say of media.
 *
 * @param held the parameters that hold media, by their index
 * @param owner the index of the parameter that is the owner of the media the method takes, or -1
 */
record ParameterMedia(Map<Integer, MediaParameters.Held> held, int owner) {

  static final ParameterMedia NONE = new ParameterMedia(Map.of(), -1);

  ParameterMedia {
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
  }

  static ParameterMedia of(MethodInfo method) {
    Map<Integer, MediaParameters.Held> held = new LinkedHashMap<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      int index = i;
      MediaParameters.annotated(method, i).ifPresent(found -> held.put(index, found));
    }
    return new ParameterMedia(held, MediaParameters.owner(method));
  }

  boolean isEmpty() {
    return held.isEmpty() && owner < 0;
  }

  /** This, and what a method that it overrides adds. */
  ParameterMedia and(ParameterMedia overridden) {
    Map<Integer, MediaParameters.Held> all = new LinkedHashMap<>(held);
    overridden.held.forEach(all::putIfAbsent);
    return new ParameterMedia(all, owner < 0 ? overridden.owner : owner);
  }

  /**
   * The value of another parameter: media of which nobody else says whose it is, is the owner's.
   */
  static Value owned(Value value, Term owner, Licensing licensing) {
    Tokens tokens =
        value
            .tokens()
            .map(
                (token, licences) -> {
                  Subject subject = token.subject();
                  boolean known = !licensing.ownersOf(subject).isEmpty();
                  return Map.entry(
                      known
                          ? token
                          : token.with(new Subject(subject.root(), subject.mediaType(), owner)),
                      licences);
                });
    return value.withTokens(tokens);
  }
}
