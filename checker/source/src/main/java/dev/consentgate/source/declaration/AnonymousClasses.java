package dev.consentgate.source.declaration;

import dev.consentgate.program.Trait;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Substitution;
import dev.consentgate.source.type.Type;
import dev.consentgate.symbol.MethodId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constructors that the language gives to anonymous classes. */
public final class AnonymousClasses {

  private AnonymousClasses() {}

  /** The parameters of the called constructor as an anonymous subclass of the type has them. */
  static List<Type> parameters(Type.@Nullable Declared supertype, MethodSymbol called) {
    return supertype == null
        ? called.parameters()
        : Substitution.in(supertype).all(called.parameters());
  }

  /**
   * The identity of the class's constructor.
   *
   * @param called the constructor of the superclass; null without arguments
   */
  public static MethodId constructor(
      SourceClass anonymous, Type supertype, @Nullable MethodSymbol called) {
    List<Type> parameters =
        called == null
            ? List.of()
            : parameters(supertype instanceof Type.Declared type ? type : null, called);
    return new MethodSymbol(
            anonymous,
            MethodId.CONSTRUCTOR,
            Set.<Trait>of(),
            List.of(),
            parameters,
            Type.Primitive.VOID,
            List.of())
        .id();
  }
}
