package dev.consentgate.source.body;

import dev.consentgate.source.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Capture conversion of the type of an expression whose members are used. */
final class Captures {

  private Captures() {}

  static Type.Declared capture(Type.Declared type) {
    if (type.arguments().stream().noneMatch(Type.Wildcard.class::isInstance)) {
      return type;
    }
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < type.arguments().size(); i++) {
      Type argument = type.arguments().get(i);
      arguments.add(
          argument instanceof Type.Wildcard wildcard ? captured(type, i, wildcard) : argument);
    }
    return new Type.Declared(type.symbol(), arguments);
  }

  /** An unbounded wildcard takes the bound of its parameter, unless that is recursive. */
  private static Type captured(Type.Declared type, int index, Type.Wildcard wildcard) {
    boolean unbounded =
        wildcard.lower() == null
            && wildcard.upper() instanceof Type.Declared upper
            && upper.symbol().name().equals("java.lang.Object")
            && index < type.symbol().typeParameters().size();
    Type upper =
        unbounded
            ? dev.consentgate.source.type.Erasure.of(type.symbol().typeParameters().get(index))
            : wildcard.upper();
    return new Type.Captured(upper, wildcard.lower());
  }
}
