package dev.consentgate.source.inference;

import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Substitution;
import dev.consentgate.source.type.Subtyping;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The most specific of several applicable methods. */
record MostSpecific(ClassLookup classes) {

  /** The method that is at least as specific as each other; null when there is no such one. */
  @Nullable MethodSymbol among(
      List<MethodSymbol> applicable,
      Type.@Nullable Declared site,
      List<Argument> arguments,
      Phase phase) {
    List<MethodSymbol> best = new ArrayList<>();
    for (MethodSymbol method : applicable) {
      boolean least = true;
      for (MethodSymbol other : applicable) {
        least &= method == other || isMoreSpecific(method, other, site, arguments, phase);
      }
      if (least) {
        best.add(method);
      }
    }
    return best.isEmpty() ? null : preferred(best, site);
  }

  /** Of equivalent signatures: one with a body, else the one with the narrowest result. */
  private static MethodSymbol preferred(List<MethodSymbol> best, Type.@Nullable Declared site) {
    MethodSymbol chosen = best.get(0);
    for (MethodSymbol method : best) {
      if (chosen.is(Trait.ABSTRACT) && !method.is(Trait.ABSTRACT)) {
        chosen = method;
      } else if (chosen.is(Trait.ABSTRACT) == method.is(Trait.ABSTRACT)
          && isNarrower(method, chosen, site)) {
        chosen = method;
      }
    }
    return chosen;
  }

  private static boolean isNarrower(
      MethodSymbol method, MethodSymbol than, Type.@Nullable Declared site) {
    Type result = resultSeenFrom(site, method);
    Type other = resultSeenFrom(site, than);
    return !result.equals(other)
        && !other.isPrimitive()
        && Subtyping.isSubtype(result, other)
        && !Subtyping.isSubtype(other, result);
  }

  private static Type resultSeenFrom(Type.@Nullable Declared site, MethodSymbol method) {
    return Erasure.of(Applicability.substitution(method, site).apply(method.result()));
  }

  private boolean isMoreSpecific(
      MethodSymbol method,
      MethodSymbol other,
      Type.@Nullable Declared site,
      List<Argument> arguments,
      Phase phase) {
    // In the third phase the packed parameters are compared too, one more than the arguments.
    int count =
        phase == Phase.VARIABLE_ARITY
            ? Math.max(
                arguments.size(), Math.max(method.parameters().size(), other.parameters().size()))
            : arguments.size();
    List<Type> own = Applicability.parameters(method, site, count, phase);
    List<Type> others = Applicability.parameters(other, site, count, phase);
    if (own == null || others == null) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      Type target =
          Applicability.mentions(others.get(i), other.typeParameters())
              ? Erasure.of(others.get(i))
              : others.get(i);
      Argument argument = i < arguments.size() ? arguments.get(i) : null;
      if (!isMoreSpecific(own.get(i), target, argument, phase)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoreSpecific(Type type, Type target, @Nullable Argument argument, Phase phase) {
    if (argument instanceof Argument.Function function) {
      return isMoreSpecificFunction(type, target, function);
    }
    Type adapted = type;
    if (phase != Phase.STRICT && type.isPrimitive() != target.isPrimitive()) {
      Type.Primitive unboxed = Subtyping.unbox(type);
      adapted = type.isPrimitive() ? classes.boxed(type) : unboxed != null ? unboxed : type;
    }
    return adapted.isPrimitive() == target.isPrimitive() && Subtyping.isSubtype(adapted, target);
  }

  private boolean isMoreSpecificFunction(Type type, Type target, Argument.Function function) {
    if (type.equals(target)) {
      return true;
    }
    if (!(type instanceof Type.Declared one) || !(target instanceof Type.Declared two)) {
      return Subtyping.isSubtype(type, target);
    }
    if (Supertypes.isSubclass(one.symbol(), two.symbol())) {
      return true;
    }
    if (Supertypes.isSubclass(two.symbol(), one.symbol()) || !function.isExact()) {
      return false;
    }
    MethodSymbol first = Members.functionalMethod(one.symbol(), classes.object().symbol());
    MethodSymbol second = Members.functionalMethod(two.symbol(), classes.object().symbol());
    return first != null && second != null && prefersResult(first, one, second, two, function);
  }

  /** Decides by the results: void loses; between a primitive and a reference the body decides. */
  private static boolean prefersResult(
      MethodSymbol first,
      Type.Declared one,
      MethodSymbol second,
      Type.Declared two,
      Argument.Function function) {
    Type firstResult = result(first, one);
    Type secondResult = result(second, two);
    if (secondResult.isVoid()) {
      return true;
    }
    if (firstResult.isVoid()) {
      return false;
    }
    if (firstResult.isPrimitive() != secondResult.isPrimitive()) {
      Type body = function.resultFor(function.declaredParameters(), null);
      return !body.isUnknown() && body.isPrimitive() == firstResult.isPrimitive();
    }
    return Subtyping.isSubtype(Erasure.of(firstResult), Erasure.of(secondResult));
  }

  private static Type result(MethodSymbol method, Type.Declared type) {
    Type.Declared owner = Supertypes.as(type, method.owner());
    return owner == null ? method.result() : Substitution.in(owner).apply(method.result());
  }
}
