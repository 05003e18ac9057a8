package dev.consentgate.source.declaration;

import com.github.javaparser.ast.body.BodyDeclaration;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The inside of a method or constructor: its type parameters, then its class. */
record CallableScope(SourceClass owner, BodyDeclaration<?> callable) implements NameScope {

  @Override
  public @Nullable Type find(String simpleName) {
    for (TypeVariable variable : owner.typeParameters(callable)) {
      if (variable.name().equals(simpleName)) {
        return variable;
      }
    }
    return owner.scope().find(simpleName);
  }

  @Override
  public UnitScope unit() {
    return owner.scope().unit();
  }
}
