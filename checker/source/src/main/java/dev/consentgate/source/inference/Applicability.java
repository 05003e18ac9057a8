package dev.consentgate.source.inference;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Substitution;
import dev.consentgate.source.type.Subtyping;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a method can take the arguments of a call, in one of the phases. */
record Applicability(ClassLookup classes) {

  boolean test(
      MethodSymbol method, Type.@Nullable Declared site, List<Argument> arguments, Phase phase) {
    List<Type> parameters = parameters(method, site, arguments.size(), phase);
    if (parameters == null) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!accepts(method, parameters.get(i), arguments.get(i), phase)) {
        return false;
      }
    }
    return true;
  }

  /** The parameter type for each argument, seen from the site; null when the arity is wrong. */
  static @Nullable List<Type> parameters(
      MethodSymbol method, Type.@Nullable Declared site, int arity, Phase phase) {
    List<Type> declared = method.parameters();
    if (phase != Phase.VARIABLE_ARITY) {
      return declared.size() == arity ? seenFrom(site, method, declared) : null;
    }
    if (!method.isVarargs() || declared.isEmpty() || arity < declared.size() - 1) {
      return null;
    }
    List<Type> seen = seenFrom(site, method, declared);
    Type last = seen.get(seen.size() - 1);
    Type element = last instanceof Type.Array array ? array.element() : Type.Special.UNKNOWN;
    List<Type> expanded = new ArrayList<>(seen.subList(0, seen.size() - 1));
    while (expanded.size() < arity) {
      expanded.add(element);
    }
    return expanded;
  }

  /** Members of a raw type are erased. */
  static boolean isRaw(MethodSymbol method, Type.@Nullable Declared site) {
    if (site == null || method.isStatic() || method.owner().typeParameters().isEmpty()) {
      return false;
    }
    Type.Declared owner = Supertypes.as(site, method.owner());
    return owner != null && owner.arguments().isEmpty();
  }

  private static List<Type> seenFrom(
      Type.@Nullable Declared site, MethodSymbol method, List<Type> types) {
    return isRaw(method, site)
        ? types.stream().map(Erasure::of).toList()
        : substitution(method, site).all(types);
  }

  static Substitution substitution(MethodSymbol method, Type.@Nullable Declared site) {
    if (site == null || method.owner().typeParameters().isEmpty()) {
      return Substitution.NONE;
    }
    Type.Declared owner = Supertypes.as(site, method.owner());
    return owner == null ? Substitution.NONE : Substitution.in(owner);
  }

  private boolean accepts(MethodSymbol method, Type parameter, Argument argument, Phase phase) {
    if (argument instanceof Argument.Function function) {
      return acceptsFunction(method, parameter, function);
    }
    Type type =
        argument instanceof Argument.Poly poly
            ? shape(poly.provisional())
            : ((Argument.Plain) argument).type();
    Type target = mentions(parameter, method.typeParameters()) ? Erasure.of(parameter) : parameter;
    return phase == Phase.STRICT ? strict(type, target) : loose(type, target);
  }

  /** Of a type whose arguments adapt, only the class counts. */
  private static Type shape(Type provisional) {
    return provisional instanceof Type.Declared declared ? declared.symbol().raw() : provisional;
  }

  private static boolean strict(Type type, Type target) {
    if (type.isUnknown() || target.isUnknown()) {
      return true;
    }
    return type.isPrimitive() == target.isPrimitive() && Subtyping.isSubtype(type, target);
  }

  boolean loose(Type type, Type target) {
    if (strict(type, target)) {
      return true;
    }
    if (type.isVoid()) {
      return false;
    }
    if (type.isPrimitive() && !target.isPrimitive()) {
      return Subtyping.isSubtype(classes.boxed(type), target);
    }
    Type.Primitive unboxed = target.isPrimitive() ? Subtyping.unbox(type) : null;
    return unboxed != null && Subtyping.isSubtype(unboxed, target);
  }

  private boolean acceptsFunction(MethodSymbol method, Type parameter, Argument.Function function) {
    if (parameter.isUnknown()
        || (parameter instanceof TypeVariable variable
            && method.typeParameters().contains(variable))) {
      return true;
    }
    if (!(parameter instanceof Type.Declared declared)) {
      return false;
    }
    if (declared.symbol().isMissing()) {
      return true;
    }
    MethodSymbol descriptor =
        Members.functionalMethod(declared.symbol(), classes.object().symbol());
    return descriptor != null
        && function.fits(descriptor.parameters().size(), descriptor.result().isVoid());
  }

  static boolean mentions(Type type, List<TypeVariable> variables) {
    if (variables.isEmpty()) {
      return false;
    }
    if (type instanceof TypeVariable variable) {
      return variables.contains(variable);
    }
    if (type instanceof Type.Declared declared) {
      for (Type argument : declared.arguments()) {
        if (mentions(argument, variables)) {
          return true;
        }
      }
      return false;
    }
    if (type instanceof Type.Array array) {
      return mentions(array.element(), variables);
    }
    return type instanceof Type.Wildcard wildcard
        && (mentions(wildcard.upper(), variables)
            || (wildcard.lower() != null && mentions(wildcard.lower(), variables)));
  }
}
