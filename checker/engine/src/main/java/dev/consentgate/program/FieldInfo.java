package dev.consentgate.program;

import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import java.util.Set;

/** A declared field or record component. */
public record FieldInfo(
    FieldId id,
    TypeRef type,
    Set<Trait> traits,
    List<AnnotationInfo> annotations,
    Location location) {

  public FieldInfo {
    traits = Set.copyOf(traits);
    annotations = List.copyOf(annotations);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
