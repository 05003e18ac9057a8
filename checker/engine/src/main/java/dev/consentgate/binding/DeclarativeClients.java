package dev.consentgate.binding;

import dev.consentgate.policy.DeclarativeSink;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Sink;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Interfaces whose implementation a framework makes of annotations: each abstract method that
 * carries such an annotation, or whose interface does, hands its arguments to the recipient.
 */
final class DeclarativeClients {

  private final Map<String, DeclarativeSink> byAnnotation = new LinkedHashMap<>();

  DeclarativeClients(List<DeclarativeSink> sinks) {
    sinks.forEach(sink -> byAnnotation.putIfAbsent(sink.annotationType(), sink));
  }

  List<Sink> of(TypeInfo type) {
    List<Sink> sinks = new ArrayList<>();
    if (type.isInterface() && !byAnnotation.isEmpty()) {
      for (MethodInfo method : type.methods()) {
        DeclarativeSink declared = on(method.annotations(), on(type.annotations(), null));
        if (declared != null && method.is(Trait.ABSTRACT) && !method.parameters().isEmpty()) {
          sinks.add(sink(declared, AnnotatedMethods.pattern(method)));
        }
      }
    }
    return sinks;
  }

  private @Nullable DeclarativeSink on(
      List<AnnotationInfo> annotations, @Nullable DeclarativeSink otherwise) {
    for (AnnotationInfo annotation : annotations) {
      DeclarativeSink declared = byAnnotation.get(annotation.type());
      if (declared != null) {
        return declared;
      }
    }
    return otherwise;
  }

  private static Sink sink(DeclarativeSink declared, MethodPattern method) {
    return new Sink(
        method,
        List.of(Port.ALL_ARGS),
        List.of(),
        declared.recipient(),
        declared.effect(),
        declared.purposes(),
        declared.purposesDefaulted(),
        Sink.idOf(method),
        declared.sinkClass(),
        List.of(),
        declared.evidence(),
        declared.position());
  }
}
