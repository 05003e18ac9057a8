package dev.consentgate.source.inference;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Substitution;
import dev.consentgate.source.type.Subtyping;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a chosen method's type arguments: from plain arguments, from the target, then from lambdas
 * and nested generic calls, each read as soon as its inputs are known.
 */
public final class Inference {

  private final ClassLookup classes;
  private final List<TypeVariable> variables;
  private final Bounds bounds;
  private final boolean pending;

  /**
   * @param pending whether a target will come later, so that what is free now stays unknown
   */
  public Inference(ClassLookup classes, List<TypeVariable> variables, boolean pending) {
    this.classes = classes;
    this.variables = variables;
    this.bounds = new Bounds(classes, variables);
    this.pending = pending;
  }

  public static Resolution infer(
      Overloads.Choice choice,
      Type.@Nullable Declared site,
      List<Type> explicit,
      List<Argument> arguments,
      @Nullable Type target,
      ClassLookup classes) {
    MethodSymbol method = choice.method();
    Phase phase = choice.variableArity() ? Phase.VARIABLE_ARITY : Phase.STRICT;
    List<Type> parameters = Applicability.parameters(method, site, arguments.size(), phase);
    Type result =
        Applicability.isRaw(method, site)
            ? Erasure.of(method.result())
            : Applicability.substitution(method, site).apply(method.result());
    boolean pending = target != null && mentionsUnknown(target);
    Inference inference = new Inference(classes, method.typeParameters(), pending);
    Substitution known =
        inference.run(
            parameters == null ? List.of() : parameters, result, explicit, arguments, target);
    Type instantiated = known.apply(result);
    return new Resolution(
        method,
        parameters == null ? List.of() : known.all(parameters),
        instantiated,
        choice.variableArity(),
        !pending || !mentionsUnknown(instantiated));
  }

  /** Infers over the given parameter types and result, with all variables free. */
  public Substitution run(
      List<Type> parameters,
      Type result,
      List<Type> explicit,
      List<Argument> arguments,
      @Nullable Type target) {
    if (!explicit.isEmpty() && explicit.size() == variables.size()) {
      Substitution given = explicitly(explicit);
      readDelayed(given.all(parameters), arguments);
      return given;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (arguments.get(i) instanceof Argument.Plain plain) {
        bounds.subtype(plain.type(), parameters.get(i));
      } else if (arguments.get(i) instanceof Argument.Poly poly) {
        if (!mentionsUnknown(poly.provisional())) {
          bounds.subtype(poly.provisional(), parameters.get(i));
        }
      }
    }
    if (target != null && !target.isUnknown() && bounds.mentionsFree(result)) {
      boolean wins = !(result instanceof TypeVariable variable) || bounds.lower(variable).isEmpty();
      if (wins) {
        bounds.subtype(result, target);
      }
    }
    boundInputs(parameters, arguments);
    readDelayed(parameters, arguments);
    return solution(!pending);
  }

  private void boundInputs(List<Type> parameters, List<Argument> arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      if (!(arguments.get(i) instanceof Argument.Function function)) {
        continue;
      }
      Descriptor descriptor = Descriptor.of(parameters.get(i), classes);
      if (descriptor != null) {
        List<Type> accepted = function.acceptedInputs(descriptor.parameters().size());
        for (int input = 0; input < accepted.size(); input++) {
          bounds.subtype(descriptor.parameters().get(input), accepted.get(input));
        }
      }
    }
  }

  private Substitution explicitly(List<Type> explicit) {
    Map<TypeVariable, Type> map = new IdentityHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      map.put(variables.get(i), explicit.get(i));
    }
    return Substitution.of(map);
  }

  private void readDelayed(List<Type> parameters, List<Argument> arguments) {
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (!(arguments.get(i) instanceof Argument.Plain)) {
        waiting.add(i);
      }
    }
    while (!waiting.isEmpty()) {
      Integer next = waiting.get(0);
      for (Integer index : waiting) {
        if (isReady(parameters.get(index), arguments.get(index))) {
          next = index;
          break;
        }
      }
      waiting.remove(next);
      read(parameters.get(next), arguments.get(next));
    }
  }

  private boolean isReady(Type parameter, Argument argument) {
    if (!(argument instanceof Argument.Function function) || function.isExplicit()) {
      return true;
    }
    Descriptor descriptor = Descriptor.of(parameter, classes);
    Substitution known = solution(false);
    return descriptor == null
        || descriptor.parameters().stream().noneMatch(type -> mentionsUnknown(known.apply(type)));
  }

  private void read(Type parameter, Argument argument) {
    if (argument instanceof Argument.Poly poly) {
      Type known = solution(false).apply(parameter);
      bounds.subtype(poly.typeFor(known), parameter);
    } else if (argument instanceof Argument.Function function) {
      readFunction(parameter, function);
    }
  }

  private void readFunction(Type parameter, Argument.Function function) {
    // A function may be passed for a type variable, which the target has told by now.
    Type wanted = bounds.isFree(parameter) ? solution(false).apply(parameter) : parameter;
    Descriptor descriptor = Descriptor.of(wanted, classes);
    if (descriptor == null) {
      function.resultFor(List.of(), null);
      return;
    }
    List<Type> declared = function.declaredParameters();
    if (declared.size() == descriptor.parameters().size()) {
      for (int i = 0; i < declared.size(); i++) {
        bounds.subtype(declared.get(i), descriptor.parameters().get(i));
      }
    }
    Substitution known = solution(false);
    List<Type> inputs = new ArrayList<>();
    for (Type input : descriptor.parameters()) {
      Type type = known.apply(input);
      inputs.add(type.isUnknown() && !pending ? solution(true).apply(input) : type);
    }
    if (pending && inputs.stream().anyMatch(Inference::mentionsUnknown)) {
      return;
    }
    Type expected = known.apply(descriptor.result());
    Type result = function.resultFor(inputs, mentionsUnknown(expected) ? null : expected);
    if (!descriptor.result().isVoid()) {
      bounds.subtype(result, descriptor.result());
    }
  }

  /** What the variables stand for by now; a free one is its bound when final, else unknown. */
  private Substitution solution(boolean isFinal) {
    if (variables.isEmpty()) {
      return Substitution.NONE;
    }
    Map<TypeVariable, Type> map = new IdentityHashMap<>();
    for (TypeVariable variable : variables) {
      map.put(variable, Type.Special.UNKNOWN);
    }
    for (int round = 0; round < variables.size() + 1; round++) {
      Substitution known = Substitution.of(new IdentityHashMap<>(map));
      for (TypeVariable variable : variables) {
        Type type = instantiate(variable, known);
        if (type != null) {
          map.put(variable, type);
        }
      }
    }
    if (isFinal) {
      for (TypeVariable variable : variables) {
        if (map.get(variable) == Type.Special.UNKNOWN && isUndecided(variable)) {
          map.put(variable, Erasure.of(variable));
        }
      }
    }
    return Substitution.of(map);
  }

  /** Nothing is known of it but how it stands to other variables. */
  private boolean isUndecided(TypeVariable variable) {
    return bounds.equal(variable).stream().allMatch(bounds::isFree)
        && bounds.lower(variable).stream().allMatch(bounds::isFree);
  }

  private @Nullable Type instantiate(TypeVariable variable, Substitution known) {
    for (Type equal : bounds.equal(variable)) {
      Type type = known.apply(equal);
      if (!type.isUnknown()) {
        return type instanceof Type.Wildcard wildcard ? capture(wildcard) : type;
      }
    }
    List<Type> lower = new ArrayList<>();
    for (Type each : bounds.lower(variable)) {
      Type type = known.apply(each);
      if (!type.isUnknown()) {
        lower.add(type);
      }
    }
    Type least = lower.isEmpty() ? null : new LeastUpperBound(classes).of(lower);
    return least != null ? least : fromUpper(variable, known);
  }

  private @Nullable Type fromUpper(TypeVariable variable, Substitution known) {
    Type best = null;
    for (Type each : bounds.upper(variable)) {
      Type type = known.apply(each);
      if (!type.isUnknown() && (best == null || Subtyping.isSubtype(type, best))) {
        best = type;
      }
    }
    // Where any object would do, the variable's own bound says more.
    return best instanceof Type.Declared any && any.symbol().name().equals("java.lang.Object")
        ? Erasure.of(variable)
        : best;
  }

  /** Whether the type of the method's result depends on what it is called for. */
  public static boolean isGeneric(MethodSymbol method) {
    return Applicability.mentions(method.result(), method.typeParameters());
  }

  static Type capture(Type.Wildcard wildcard) {
    return new Type.Captured(wildcard.upper(), wildcard.lower());
  }

  public static boolean mentionsUnknown(Type type) {
    if (type instanceof Type.Declared declared) {
      return declared.arguments().stream().anyMatch(Inference::mentionsUnknown);
    }
    if (type instanceof Type.Array array) {
      return mentionsUnknown(array.element());
    }
    if (type instanceof Type.Wildcard wildcard) {
      return mentionsUnknown(wildcard.upper())
          || (wildcard.lower() != null && mentionsUnknown(wildcard.lower()));
    }
    return type.isUnknown();
  }
}
