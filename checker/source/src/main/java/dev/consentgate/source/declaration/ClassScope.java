package dev.consentgate.source.declaration;

import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The inside of a class: its type parameters and member classes, then what surrounds it. */
final class ClassScope implements NameScope {

  private final SourceClass symbol;
  private final NameScope outer;
  private final Map<String, Optional<Type>> found = new HashMap<>();

  ClassScope(SourceClass symbol, NameScope outer) {
    this.symbol = symbol;
    this.outer = outer;
  }

  @Override
  public @Nullable Type find(String simpleName) {
    Optional<Type> known = found.get(simpleName);
    if (known == null) {
      known = Optional.ofNullable(search(simpleName));
      found.put(simpleName, known);
    }
    return known.orElse(null);
  }

  private @Nullable Type search(String simpleName) {
    for (TypeVariable variable : symbol.typeParameters()) {
      if (variable.name().equals(simpleName)) {
        return variable;
      }
    }
    ClassSymbol member = Members.memberType(symbol, simpleName);
    return member != null ? member.raw() : outer.find(simpleName);
  }

  @Override
  public UnitScope unit() {
    return outer.unit();
  }
}
