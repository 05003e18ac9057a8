package dev.consentgate.source.declaration;

import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a class or method: type parameters, then what surrounds it. */
record HeaderScope(List<TypeVariable> variables, NameScope outer) implements NameScope {

  @Override
  public @Nullable Type find(String simpleName) {
    for (TypeVariable variable : variables) {
      if (variable.name().equals(simpleName)) {
        return variable;
      }
    }
    return outer.find(simpleName);
  }

  @Override
  public UnitScope unit() {
    return outer.unit();
  }
}
