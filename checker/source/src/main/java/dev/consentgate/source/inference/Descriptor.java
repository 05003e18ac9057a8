package dev.consentgate.source.inference;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Substitution;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters and the result of a functional interface's one method, instantiated. */
public record Descriptor(MethodSymbol method, List<Type> parameters, Type result) {

  public Descriptor {
    parameters = List.copyOf(parameters);
  }

  /** Null when the type is no functional interface, or none that is known. */
  public static @Nullable Descriptor of(Type type, ClassLookup classes) {
    if (!(Erasure.upperBound(type) instanceof Type.Declared declared)) {
      return null;
    }
    MethodSymbol method = Members.functionalMethod(declared.symbol(), classes.object().symbol());
    if (method == null) {
      return null;
    }
    Type.Declared owner = Supertypes.as(withoutWildcards(declared), method.owner());
    Substitution substitution = owner == null ? Substitution.NONE : Substitution.in(owner);
    return new Descriptor(
        method, substitution.all(method.parameters()), substitution.apply(method.result()));
  }

  /** The function type behind wildcards: their bounds. */
  public static Type.Declared withoutWildcards(Type.Declared type) {
    List<Type> arguments = new ArrayList<>();
    List<TypeVariable> parameters = type.symbol().typeParameters();
    for (int i = 0; i < type.arguments().size(); i++) {
      Type argument = type.arguments().get(i);
      if (argument instanceof Type.Wildcard wildcard) {
        boolean unbounded =
            wildcard.lower() == null
                && wildcard.upper() instanceof Type.Declared upper
                && upper.symbol().name().equals("java.lang.Object")
                && i < parameters.size();
        argument =
            wildcard.lower() != null
                ? wildcard.lower()
                : unbounded ? Erasure.of(parameters.get(i)) : wildcard.upper();
      }
      arguments.add(argument);
    }
    return new Type.Declared(type.symbol(), arguments);
  }
}
