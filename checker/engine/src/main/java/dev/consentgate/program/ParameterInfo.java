package dev.consentgate.program;

import dev.consentgate.symbol.TypeRef;
import java.util.List;

/** A declared parameter of a method. */
public record ParameterInfo(String name, TypeRef type, List<AnnotationInfo> annotations) {

  public ParameterInfo {
    annotations = List.copyOf(annotations);
  }
}
