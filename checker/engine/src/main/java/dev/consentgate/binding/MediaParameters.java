package dev.consentgate.binding;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.ParameterSource;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Port;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that hold media though their type does not say so: by our annotation, by one that the
 * policy names, or, where the project declares no media at all, by their name.
 */
public final class MediaParameters {

  /**
   * What a parameter holds.
   *
   * @param owner whose it is, as a port of the call; null when nobody says
   */
  public record Held(String category, Evidence evidence, @Nullable Port owner) {}

  private final Policy policy;
  private final boolean byName;

  public MediaParameters(Policy policy) {
    this.policy = policy;
    this.byName =
        policy.mediaTypes().stream().noneMatch(type -> isDeclared(type.evidence()))
            && policy.sources().stream().noneMatch(source -> isDeclared(source.evidence()))
            && policy.fieldSources().stream().noneMatch(field -> isDeclared(field.evidence()));
  }

  private static boolean isDeclared(Evidence evidence) {
    return evidence == Evidence.DECLARED;
  }

  /** What the parameter is annotated to hold, whoever calls. */
  public static Optional<Held> annotated(MethodInfo method, int index) {
    return Annotations.find(method.parameters().get(index).annotations(), Annotations.USER_MEDIA)
        .map(
            annotation ->
                new Held(
                    Annotations.text(annotation, "value"),
                    Evidence.DECLARED,
                    AnnotatedMethods.argument(method, Annotations.MEDIA_OWNER)));
  }

  /** The parameter that is annotated as the owner of the media the method takes, or -1. */
  public static int owner(MethodInfo method) {
    return AnnotatedMethods.argument(method, Annotations.MEDIA_OWNER) instanceof Port.Arg found
        ? found.index()
        : -1;
  }

  /** What the parameter holds when the callers of the method are out of sight. */
  public Optional<Held> ofEntry(MethodInfo method, int index) {
    ParameterInfo parameter = method.parameters().get(index);
    return annotated(method, index)
        .or(() -> received(parameter))
        .or(() -> byName ? named(parameter) : Optional.empty());
  }

  /** What a request brings belongs to whoever makes the request. */
  private Optional<Held> received(ParameterInfo parameter) {
    for (ParameterSource source : policy.parameterSources()) {
      List<String> types = source.types();
      boolean fits = types.isEmpty() || types.contains(parameter.type().simpleName());
      for (AnnotationInfo annotation : parameter.annotations()) {
        if (fits && annotation.type().equals(source.annotationType())) {
          return Optional.of(new Held(source.category(), source.evidence(), Port.SESSION_USER));
        }
      }
    }
    return Optional.empty();
  }

  /** Texts are left out: they are names, keys and addresses more often than content. */
  private Optional<Held> named(ParameterInfo parameter) {
    TypeRef type = parameter.type();
    TypeRef last = type.arguments().isEmpty() ? type : type.arguments().get(0);
    if (last.name().equals(TypeRef.STRING.name())) {
      return Optional.empty();
    }
    String category = policy.hints().mediaCategoryOfMember(parameter.name());
    return category.isEmpty()
        ? Optional.empty()
        : Optional.of(new Held(category, Evidence.INFERRED, null));
  }
}
