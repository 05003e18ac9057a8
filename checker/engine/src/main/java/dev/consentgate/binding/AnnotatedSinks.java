package dev.consentgate.binding;

import dev.consentgate.policy.Effect;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.Sink;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sinks as annotations on types, methods, constructors and parameters declare them. */
final class AnnotatedSinks {

  private static final List<String> TYPES =
      List.of(Annotations.EXTERNAL_RECIPIENT, Annotations.TRAINING_SINK);

  /** On a type: the arguments of each of its methods leave, those of inherited ones too. */
  List<Sink> ofType(TypeInfo type, Overriding overriding) {
    List<Sink> sinks = new ArrayList<>();
    for (AnnotationInfo annotation : own(type.annotations())) {
      for (MethodInfo method : overriding.methodsOf(type)) {
        if (!method.id().isConstructor() && !method.parameters().isEmpty()) {
          List<String> parameters = method.id().parameters().stream().map(Names::simple).toList();
          MethodPattern pattern =
              MethodPattern.ofMethod(type.name(), method.id().name(), parameters);
          sinks.add(sink(annotation, pattern, Annotations.at(type.location())));
        }
      }
    }
    return sinks;
  }

  /** On a method its arguments leave, on parameters those alone. */
  List<Sink> of(MethodInfo method, MethodPattern pattern) {
    Position at = Annotations.at(method.location());
    List<Sink> sinks = new ArrayList<>();
    own(method.annotations()).forEach(found -> sinks.add(sink(found, pattern, at)));
    Map<AnnotationInfo, List<Port>> ports = new LinkedHashMap<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      for (AnnotationInfo annotation : own(method.parameters().get(i).annotations())) {
        ports.computeIfAbsent(annotation, key -> new ArrayList<>()).add(Port.arg(i));
      }
    }
    ports.forEach((found, media) -> sinks.add(limited(sink(found, pattern, at), media)));
    return sinks;
  }

  private static List<AnnotationInfo> own(List<AnnotationInfo> annotations) {
    return annotations.stream().filter(found -> TYPES.contains(found.type())).toList();
  }

  private static Sink sink(AnnotationInfo annotation, MethodPattern pattern, Position at) {
    boolean training = annotation.type().equals(Annotations.TRAINING_SINK);
    Effect effect =
        training
            ? Effect.TRAINS
            : Effect.valueOf(Annotations.constant(annotation, "effect", Effect.UNKNOWN.name()));
    String recipient = training ? Sink.idOf(pattern) : Annotations.text(annotation, "name");
    return Sink.annotated(pattern, recipient, effect, annotation.texts("purposes"), at);
  }

  private static Sink limited(Sink sink, List<Port> media) {
    return new Sink(
        sink.method(),
        media,
        sink.references(),
        sink.recipient(),
        sink.effect(),
        sink.purposes(),
        sink.purposesDefaulted(),
        sink.id(),
        sink.sinkClass(),
        sink.conditions(),
        sink.evidence(),
        sink.position());
  }
}
