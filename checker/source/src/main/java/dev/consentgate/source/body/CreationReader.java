package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.consentgate.program.Trait;
import dev.consentgate.source.body.ArgumentReader.Pending;
import dev.consentgate.source.declaration.AnonymousClasses;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.inference.Resolution;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.source.type.TypeVariable;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads instance creations, with diamonds and class bodies. */
final class CreationReader {

  private final Reading reading;

  CreationReader(Reading reading) {
    this.reading = reading;
  }

  List<MethodSymbol> constructors(Type.Declared type) {
    List<MethodSymbol> found = new ArrayList<>();
    for (MethodSymbol method : type.symbol().declared(MethodId.CONSTRUCTOR)) {
      if (Access.isVisible(method.owner(), method.traits(), reading.owner)) {
        found.add(method);
      }
    }
    return found;
  }

  Typed read(ObjectCreationExpr creation, @Nullable Type target) {
    Typed outer =
        creation.getScope().map(scope -> reading.expressions.read(scope, null)).orElse(null);
    Type type = outer == null ? reading.resolve(creation.getType()) : inner(creation, outer);
    List<Pending> pending = reading.arguments.read(creation.getArguments());
    Resolution resolution = resolve(creation, type, pending, target);
    boolean complete = resolution == null || resolution.complete();
    if (resolution != null && isDiamond(creation)) {
      type = resolution.result();
    }
    List<Expr> arguments = ArgumentReader.finish(pending, resolution);
    boolean variableArity = resolution != null && resolution.variableArity();
    Expr outerExpr = outer == null ? null : outer.expr();
    SourceClass anonymous = reading.bodies.classOf(creation);
    if (anonymous != null) {
      return anonymous(creation, anonymous, type, resolution, outerExpr, arguments);
    }
    MethodId constructor =
        resolution == null
            ? MethodId.unresolved(MethodId.CONSTRUCTOR, arguments.size())
            : resolution.method().id();
    return new Typed(
        new Expr.New(
            reading.at(creation),
            TypeRefs.of(type),
            constructor,
            outerExpr,
            arguments,
            variableArity),
        type,
        complete,
        isDiamond(creation));
  }

  private Type inner(ObjectCreationExpr creation, Typed outer) {
    if (Erasure.upperBound(outer.type()) instanceof Type.Declared declared) {
      ClassSymbol member =
          Members.memberType(declared.symbol(), creation.getType().getName().getIdentifier());
      return member == null ? Type.Special.UNKNOWN : member.raw();
    }
    return Type.Special.UNKNOWN;
  }

  private static boolean isDiamond(ObjectCreationExpr creation) {
    return creation.getType().getTypeArguments().map(List::isEmpty).orElse(false);
  }

  private @Nullable Resolution resolve(
      ObjectCreationExpr creation, Type type, List<Pending> pending, @Nullable Type target) {
    if (!(type instanceof Type.Declared declared)) {
      return null;
    }
    if (declared.symbol().is(Trait.INTERFACE)) {
      return isDiamond(creation) ? ofInterface(declared, target) : null;
    }
    return isDiamond(creation)
        ? ofDiamond(declared, pending, target)
        : reading.calls.choose(constructors(declared), declared, pending, List.of(), null);
  }

  /** {@code new Interface<>() {...}} is what its target says. */
  private Resolution ofInterface(Type.Declared type, @Nullable Type target) {
    MethodSymbol object = reading.classes.object().symbol().declared(MethodId.CONSTRUCTOR).get(0);
    boolean known = target instanceof Type.Declared declared && declared.symbol() == type.symbol();
    boolean waits = target != null && target.isUnknown();
    return new Resolution(
        object, List.of(), known && target != null ? target : type, false, !waits);
  }

  /**
   * A diamond is inferred as if the constructor were a generic method of the class's parameters.
   */
  @Nullable Resolution ofDiamond(Type.Declared type, List<Pending> pending, @Nullable Type target) {
    List<MethodSymbol> constructors = constructors(type);
    List<MethodSymbol> factories = new ArrayList<>();
    for (MethodSymbol constructor : constructors) {
      List<TypeVariable> variables = new ArrayList<>(type.symbol().typeParameters());
      variables.addAll(constructor.typeParameters());
      factories.add(
          new MethodSymbol(
              constructor.owner(),
              constructor.name(),
              constructor.traits(),
              variables,
              constructor.parameters(),
              type.symbol().self(),
              constructor.thrown()));
    }
    Resolution resolution = reading.calls.choose(factories, null, pending, List.of(), target);
    if (resolution == null) {
      return null;
    }
    return new Resolution(
        constructors.get(factories.indexOf(resolution.method())),
        resolution.parameters(),
        resolution.result(),
        resolution.variableArity(),
        resolution.complete());
  }

  private Typed anonymous(
      ObjectCreationExpr creation,
      SourceClass anonymous,
      Type type,
      @Nullable Resolution resolution,
      @Nullable Expr outer,
      List<Expr> arguments) {
    boolean ofClass =
        type instanceof Type.Declared declared && !declared.symbol().is(Trait.INTERFACE);
    MethodSymbol called = ofClass && resolution != null ? resolution.method() : null;
    reading.bodies.rememberAnonymous(anonymous, type, called);
    reading.bodies.remember(anonymous, reading.frame());
    MethodId constructor =
        called == null && !arguments.isEmpty()
            ? MethodId.unresolved(MethodId.CONSTRUCTOR, arguments.size())
            : AnonymousClasses.constructor(anonymous, type, called);
    return Typed.of(
        new Expr.New(
            reading.at(creation),
            TypeRef.of(anonymous.name()),
            constructor,
            outer,
            arguments,
            resolution != null && resolution.variableArity()),
        anonymous.raw());
  }

  /** The arguments' expressions and the constructor for an enum constant. */
  Expr constant(
      com.github.javaparser.ast.body.EnumConstantDeclaration constant, SourceClass owner) {
    List<Expression> written = List.copyOf(constant.getArguments());
    List<Pending> pending = reading.arguments.read(written);
    Resolution resolution =
        reading.calls.choose(
            owner.declared(MethodId.CONSTRUCTOR), owner.self(), pending, List.of(), null);
    MethodId constructor =
        resolution == null
            ? MethodId.unresolved(MethodId.CONSTRUCTOR, pending.size())
            : resolution.method().id();
    SourceClass body = reading.bodies.classOf(constant);
    if (body != null) {
      reading.bodies.rememberAnonymous(
          body, owner.self(), resolution == null ? null : resolution.method());
      reading.bodies.remember(body, reading.frame());
      constructor =
          AnonymousClasses.constructor(
              body, owner.self(), resolution == null ? null : resolution.method());
    }
    return new Expr.New(
        reading.at(constant),
        TypeRef.of(body == null ? owner.name() : body.name()),
        constructor,
        null,
        ArgumentReader.finish(pending, resolution),
        resolution != null && resolution.variableArity());
  }
}
