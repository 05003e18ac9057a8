package dev.consentgate.source.inference;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among methods of one name as the language does; gives up where it would have to guess.
 */
public final class Overloads {

  private final Applicability applicability;
  private final MostSpecific mostSpecific;

  public Overloads(ClassLookup classes) {
    this.applicability = new Applicability(classes);
    this.mostSpecific = new MostSpecific(classes);
  }

  /** A chosen method and whether its trailing arguments are packed. */
  public record Choice(MethodSymbol method, boolean variableArity) {}

  public @Nullable Choice choose(
      List<MethodSymbol> candidates, Type.@Nullable Declared site, List<Argument> arguments) {
    for (Phase phase : Phase.values()) {
      List<MethodSymbol> applicable = new ArrayList<>();
      for (MethodSymbol candidate : candidates) {
        if (applicability.test(candidate, site, arguments, phase)) {
          applicable.add(candidate);
        }
      }
      if (!applicable.isEmpty()) {
        MethodSymbol best = best(applicable, site, arguments, phase);
        return best == null ? null : new Choice(best, phase == Phase.VARIABLE_ARITY);
      }
    }
    return null;
  }

  private @Nullable MethodSymbol best(
      List<MethodSymbol> applicable,
      Type.@Nullable Declared site,
      List<Argument> arguments,
      Phase phase) {
    if (applicable.size() == 1) {
      return applicable.get(0);
    }
    return dependsOnUnknown(applicable, site, arguments, phase)
        ? null
        : mostSpecific.among(applicable, site, arguments, phase);
  }

  /** Whether the candidates differ in what they take for an argument of unknown type. */
  private static boolean dependsOnUnknown(
      List<MethodSymbol> applicable,
      Type.@Nullable Declared site,
      List<Argument> arguments,
      Phase phase) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!isUnknown(arguments.get(i))) {
        continue;
      }
      Type first = null;
      for (MethodSymbol method : applicable) {
        List<Type> parameters = Applicability.parameters(method, site, arguments.size(), phase);
        Type erased = parameters == null ? Type.Primitive.VOID : Erasure.of(parameters.get(i));
        if (first != null && !first.equals(erased)) {
          return true;
        }
        first = erased;
      }
    }
    return false;
  }

  private static boolean isUnknown(Argument argument) {
    return (argument instanceof Argument.Plain plain && plain.type().isUnknown())
        || (argument instanceof Argument.Poly poly && poly.provisional().isUnknown());
  }
}
