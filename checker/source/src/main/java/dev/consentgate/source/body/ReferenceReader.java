package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Trait;
import dev.consentgate.source.inference.Argument;
import dev.consentgate.source.inference.Descriptor;
import dev.consentgate.source.inference.Inference;
import dev.consentgate.source.inference.Overloads;
import dev.consentgate.source.inference.Resolution;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one method reference for the parameter types of its function. */
final class ReferenceReader implements ArgumentReader.PendingFunction {

  private final Reading reading;
  private final MethodReferenceExpr reference;
  private final MethodReferenceReader.Scope scope;
  private final String name;
  private @Nullable Resolution resolution;
  private @Nullable Type result;

  ReferenceReader(
      Reading reading, MethodReferenceExpr reference, MethodReferenceReader.Scope scope) {
    this.reading = reading;
    this.reference = reference;
    this.scope = scope;
    this.name = reference.getIdentifier();
  }

  private boolean isConstructor() {
    return name.equals("new");
  }

  private List<MethodSymbol> candidates() {
    if (isConstructor()) {
      return scope.type() instanceof Type.Declared declared
          ? reading.creations.constructors(declared)
          : List.of();
    }
    CallSites sites = reading.calls.sites();
    Expr any = reading.self(reference, reading.owner);
    return sites.candidates(
        new CallSite(any, scope.type(), sites.members(scope.type()), false), name);
  }

  @Override
  public boolean fits(int arity, boolean isVoid) {
    if (isConstructor() && scope.type() instanceof Type.Array) {
      return arity == 1 && !isVoid;
    }
    List<MethodSymbol> candidates = candidates();
    if (candidates.isEmpty()) {
      return true;
    }
    if (candidates.size() == 1
        && !isVoid
        && !isConstructor()
        && candidates.get(0).result().isVoid()) {
      return false;
    }
    return candidates.stream().anyMatch(method -> takes(method, arity));
  }

  private boolean takes(MethodSymbol method, int arity) {
    int own = method.parameters().size();
    boolean unbound = scope.value() == null && !method.isStatic() && !isConstructor();
    int given = unbound ? arity - 1 : arity;
    return own == given || (method.isVarargs() && given >= own - 1);
  }

  @Override
  public boolean isExplicit() {
    return false;
  }

  /** There is one method that it can mean, and that one is not generic. */
  @Override
  public boolean isExact() {
    List<MethodSymbol> candidates = candidates();
    return candidates.size() == 1
        && !candidates.get(0).isVarargs()
        && candidates.get(0).typeParameters().isEmpty();
  }

  @Override
  public List<Type> declaredParameters() {
    return List.of();
  }

  /** A reference to the only method of its name takes what that method takes. */
  @Override
  public List<Type> acceptedInputs(int arity) {
    List<MethodSymbol> candidates = candidates();
    if (candidates.size() != 1 || !candidates.get(0).typeParameters().isEmpty()) {
      return List.of();
    }
    MethodSymbol method = candidates.get(0);
    List<Type> inputs = new ArrayList<>();
    if (scope.value() == null && !method.isStatic() && !isConstructor()) {
      inputs.add(scope.type());
    }
    for (Type parameter : method.parameters()) {
      boolean ofOwner = !method.owner().typeParameters().isEmpty();
      inputs.add(ofOwner ? Type.Special.UNKNOWN : parameter);
    }
    return inputs.size() == arity ? inputs : List.of();
  }

  @Override
  public Type resultFor(List<Type> parameters, @Nullable Type expected) {
    List<Type> inputs = parameters.stream().map(ReferenceReader::lowered).toList();
    resolution = null;
    result = null;
    if (isConstructor() && scope.type() instanceof Type.Array) {
      result = scope.type();
    } else if (isConstructor()) {
      result = construct(inputs, expected);
    } else {
      Resolution chosen = resolve(inputs, expected);
      resolution = chosen;
      result = chosen == null ? Type.Special.UNKNOWN : resultType(chosen, inputs);
    }
    return result;
  }

  private static Type lowered(Type input) {
    return input instanceof Type.Wildcard wildcard ? wildcard.upper() : input;
  }

  private Type resultType(Resolution chosen, List<Type> inputs) {
    Type receiver = scope.value() == null && !inputs.isEmpty() ? inputs.get(0) : scope.type();
    return CallResults.of(new CallSite(null, receiver, List.of(), false), chosen);
  }

  private Type construct(List<Type> inputs, @Nullable Type expected) {
    if (!(scope.type() instanceof Type.Declared type)) {
      return Type.Special.UNKNOWN;
    }
    List<Argument> arguments = plain(inputs);
    boolean diamond = type.arguments().isEmpty() && !type.symbol().typeParameters().isEmpty();
    if (diamond) {
      List<ArgumentReader.Pending> pending =
          inputs.stream().<ArgumentReader.Pending>map(GivenInput::new).toList();
      resolution = reading.creations.ofDiamond(type, pending, expected);
    } else {
      resolution = infer(candidates(), type, arguments, expected);
    }
    return resolution != null && diamond ? resolution.result() : type;
  }

  /** An input of the function, which has no text. */
  private record GivenInput(Type type) implements ArgumentReader.Pending {
    @Override
    public Argument argument() {
      return new Argument.Plain(type);
    }

    @Override
    public Expr finish(@Nullable Type parameter) {
      throw new IllegalStateException("an input of a function has no expression");
    }
  }

  private static List<Argument> plain(List<Type> types) {
    return types.stream().<Argument>map(Argument.Plain::new).toList();
  }

  /** As static or bound method over all inputs, else as method of the first input. */
  private @Nullable Resolution resolve(List<Type> inputs, @Nullable Type expected) {
    List<MethodSymbol> candidates = candidates();
    List<Type.Declared> types = reading.calls.sites().members(scope.type());
    Type.Declared site = types.isEmpty() ? null : types.get(0);
    Resolution direct = infer(candidates, site, plain(inputs), expected);
    if (scope.value() != null) {
      return direct;
    }
    if (direct != null && direct.method().isStatic()) {
      return direct;
    }
    if (inputs.isEmpty()) {
      return null;
    }
    List<Type> rest = inputs.subList(1, inputs.size());
    Resolution unbound = infer(candidates, receiver(site, inputs.get(0)), plain(rest), expected);
    return unbound != null && !unbound.method().isStatic() ? unbound : null;
  }

  /** A raw class named before {@code ::} takes its arguments from the first input. */
  private static Type.@Nullable Declared receiver(Type.@Nullable Declared site, Type input) {
    if (site == null || !site.arguments().isEmpty()) {
      return site;
    }
    Type.Declared as = Supertypes.as(input, site.symbol());
    return as == null ? site : Captures.capture(as);
  }

  private @Nullable Resolution infer(
      List<MethodSymbol> candidates,
      Type.@Nullable Declared site,
      List<Argument> arguments,
      @Nullable Type expected) {
    Overloads.Choice choice = reading.bodies.overloads().choose(candidates, site, arguments);
    boolean targeted = expected != null && !expected.isVoid();
    return choice == null
        ? null
        : Inference.infer(
            choice, site, List.of(), arguments, targeted ? expected : null, reading.classes);
  }

  @Override
  public Expr finish(@Nullable Type parameter) {
    return typed(parameter).expr();
  }

  @Override
  public Typed typed(@Nullable Type target) {
    Type type = target == null ? Type.Special.UNKNOWN : target;
    Descriptor descriptor = Descriptor.of(type, reading.classes);
    if (descriptor != null) {
      resultFor(descriptor.parameters(), descriptor.result());
    }
    List<TypeRef> function =
        descriptor == null
            ? List.of()
            : descriptor.parameters().stream().map(TypeRefs::of).toList();
    TypeRef functionResult =
        descriptor == null ? TypeRef.UNKNOWN : TypeRefs.of(descriptor.result());
    Type shown =
        type instanceof Type.Declared declared ? Descriptor.withoutWildcards(declared) : type;
    return Typed.of(
        new Expr.MethodReference(
            reading.at(reference),
            TypeRefs.of(shown),
            callee(function.size()),
            scope.value() == null ? null : scope.value().expr(),
            function,
            functionResult,
            descriptor != null),
        type);
  }

  private Callee callee(int arity) {
    TypeRef receiver = TypeRefs.of(scope.type());
    TypeRef returns =
        isConstructor() ? receiver : result == null ? TypeRef.UNKNOWN : TypeRefs.of(result);
    String methodName = isConstructor() ? MethodId.CONSTRUCTOR : name;
    if (isConstructor() && scope.type() instanceof Type.Array) {
      MethodId id = new MethodId(receiver.erasure(), methodName, List.of("int"));
      return new Callee(id, receiver, returns, Callee.Dispatch.EXACT);
    }
    Resolution known = resolution;
    if (known == null) {
      return new Callee(
          MethodId.unresolved(methodName, arity), receiver, returns, Callee.Dispatch.VIRTUAL);
    }
    MethodSymbol method = known.method();
    boolean exact = isConstructor() || scope.isSuper() || method.is(Trait.PRIVATE);
    Callee.Dispatch dispatch =
        method.isStatic()
            ? Callee.Dispatch.STATIC
            : exact ? Callee.Dispatch.EXACT : Callee.Dispatch.VIRTUAL;
    return new Callee(method.id(), receiver, returns, dispatch);
  }
}
