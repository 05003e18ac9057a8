package dev.consentgate.source.declaration;

import com.github.javaparser.ast.body.VariableDeclarator;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import org.jspecify.annotations.Nullable;

/** What declarations ask of their bodies: few declarations cannot be told without expressions. */
public interface ClassReaders {

  /** The value of a final field's initialiser when it is a compile-time constant, else null. */
  @Nullable Object constant(SourceClass owner, VariableDeclarator field);

  /** The superclass's constructor that an anonymous class with arguments calls, or null. */
  @Nullable MethodSymbol superConstructor(SourceClass anonymous);

  /** The instantiated supertype of {@code new Type<>() {...}}; raw when it cannot be told. */
  Type.Declared diamond(SourceClass anonymous, Type.Declared written);
}
