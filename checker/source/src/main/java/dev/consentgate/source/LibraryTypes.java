package dev.consentgate.source;

import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.source.library.LibraryClass;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Describes the classes of the class path to the engine. */
final class LibraryTypes {

  private LibraryTypes() {}

  static TypeInfo of(LibraryClass symbol) {
    Type.Declared superclass = symbol.is(Trait.INTERFACE) ? null : symbol.superclass();
    ClassSymbol enclosing = symbol.enclosing();
    List<FieldInfo> fields = symbol.fields().stream().map(LibraryTypes::field).toList();
    return new TypeInfo(
        symbol.name(),
        superclass == null ? null : TypeRefs.of(superclass),
        symbol.interfaces().stream().map(TypeRefs::of).toList(),
        symbol.traits(),
        symbol.annotations(),
        fields,
        symbol.methods().stream().map(method -> method(symbol, method)).toList(),
        fields.stream().filter(field -> symbol.components().contains(field.id().name())).toList(),
        enclosing == null ? null : enclosing.name(),
        null,
        false,
        Location.NONE);
  }

  private static FieldInfo field(FieldSymbol field) {
    return new FieldInfo(
        field.id(), TypeRefs.of(field.type()), field.traits(), List.of(), Location.NONE);
  }

  private static MethodInfo method(LibraryClass owner, MethodSymbol method) {
    List<ParameterInfo> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      parameters.add(
          new ParameterInfo("arg" + i, TypeRefs.of(method.parameters().get(i)), List.of()));
    }
    return new MethodInfo(
        method.id(),
        TypeRefs.of(method.result()),
        parameters,
        method.thrown().stream().map(TypeRefs::of).toList(),
        method.traits(),
        owner.annotations(method),
        Set.of(),
        false,
        Location.NONE);
  }
}
