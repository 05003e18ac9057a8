package dev.consentgate.binding;

import dev.consentgate.policy.Declaration;
import dev.consentgate.policy.Equation;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.PortParser;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.Requirement;
import dev.consentgate.policy.Source;
import dev.consentgate.policy.SyntaxException;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the annotations on methods and their parameters declare; overriding methods inherit it. */
final class AnnotatedMethods {

  private static final Port ELEMENT_OF_RESULT = new Port.Element(Port.RESULT);

  private final AnnotatedSinks sinks = new AnnotatedSinks();
  private final AnnotatedChecks checks = new AnnotatedChecks();
  private final Overriding overriding;

  AnnotatedMethods(SeenTypes seen) {
    this.overriding = new Overriding(seen);
  }

  List<Declaration> of(TypeInfo type) {
    List<Declaration> found = new ArrayList<>(sinks.ofType(type, overriding));
    for (MethodInfo method : type.methods()) {
      if (!isAnnotated(method)) {
        continue;
      }
      for (MethodPattern pattern : overriding.patterns(type, method)) {
        found.addAll(sinks.of(method, pattern));
        checks.of(method, pattern).ifPresent(found::add);
        requirement(method, pattern).ifPresent(found::add);
        found.addAll(media(type, method, pattern));
      }
    }
    return found;
  }

  private static boolean isAnnotated(MethodInfo method) {
    if (Annotations.isOwn(method.annotations())) {
      return true;
    }
    for (ParameterInfo parameter : method.parameters()) {
      if (Annotations.isOwn(parameter.annotations())) {
        return true;
      }
    }
    return false;
  }

  static MethodPattern pattern(MethodInfo method) {
    List<String> parameters = method.id().parameters().stream().map(Names::simple).toList();
    return method.id().isConstructor()
        ? MethodPattern.ofConstructor(method.id().owner(), parameters)
        : MethodPattern.ofMethod(method.id().owner(), method.id().name(), parameters);
  }

  /** The argument whose parameter carries the annotation. */
  static @Nullable Port argument(MethodInfo method, String annotation) {
    for (int i = 0; i < method.parameters().size(); i++) {
      if (Annotations.has(method.parameters().get(i).annotations(), annotation)) {
        return Port.arg(i);
      }
    }
    return null;
  }

  private static Optional<Requirement> requirement(MethodInfo method, MethodPattern pattern) {
    Optional<AnnotationInfo> annotation =
        Annotations.find(method.annotations(), Annotations.REQUIRES_CONSENT);
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Requirement(
              pattern,
              PortParser.parse(Annotations.text(annotation.get(), "subject")),
              annotation.get().texts("purpose"),
              Evidence.DECLARED,
              Annotations.at(method.location())));
    } catch (SyntaxException unreadable) {
      // Without a readable subject nothing is taken as given inside: the flow is judged there.
      return Optional.empty();
    }
  }

  private static List<Declaration> media(TypeInfo type, MethodInfo method, MethodPattern pattern) {
    if (pattern.constructor() || method.returnType().isVoid()) {
      return List.of();
    }
    Port owner = argument(method, Annotations.MEDIA_OWNER);
    Position at = Annotations.at(method.location());
    Optional<AnnotationInfo> annotation =
        Annotations.find(method.annotations(), Annotations.USER_MEDIA);
    if (annotation.isPresent()) {
      Port whose = owner == null && !method.isStatic() ? AnnotatedMedia.ownerOf(type) : owner;
      return List.of(
          new Source(
              pattern,
              Port.RESULT,
              Annotations.text(annotation.get(), "value"),
              whose,
              Evidence.DECLARED,
              at));
    }
    if (owner == null) {
      return List.of();
    }
    return List.of(
        new Equation(pattern, new Port.Owner(Port.RESULT), owner, Evidence.DECLARED, at),
        new Equation(pattern, new Port.Owner(ELEMENT_OF_RESULT), owner, Evidence.DECLARED, at));
  }
}
