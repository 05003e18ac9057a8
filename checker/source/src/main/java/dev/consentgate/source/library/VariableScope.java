package dev.consentgate.source.library;

import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type variables that a signature may name: a method's, then its class's, then outer ones. */
record VariableScope(List<TypeVariable> variables, @Nullable VariableScope outer) {

  static final VariableScope EMPTY = new VariableScope(List.of(), null);

  Type find(String name) {
    for (VariableScope scope = this; scope != null; scope = scope.outer) {
      for (TypeVariable variable : scope.variables) {
        if (variable.name().equals(name)) {
          return variable;
        }
      }
    }
    return Type.Special.UNKNOWN;
  }
}
