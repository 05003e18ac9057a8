package dev.consentgate.source.body;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Trait;
import dev.consentgate.source.body.ArgumentReader.Pending;
import dev.consentgate.source.inference.Inference;
import dev.consentgate.source.inference.Overloads;
import dev.consentgate.source.inference.Resolution;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads method calls and explicit constructor calls. */
final class CallReader {

  private final Reading reading;
  private final CallSites sites;

  CallReader(Reading reading) {
    this.reading = reading;
    this.sites = new CallSites(reading);
  }

  CallSites sites() {
    return sites;
  }

  Typed read(MethodCallExpr call, @Nullable Type target) {
    String name = call.getNameAsString();
    List<Pending> arguments = reading.arguments.read(call.getArguments());
    CallSite site = sites.of(call);
    List<Type> explicit = types(call.getTypeArguments().orElse(null));
    Resolution resolution = resolve(site, name, arguments, explicit, target);
    return resolution == null
        ? unresolved(call, name, site, arguments)
        : resolved(call, site, resolution, arguments);
  }

  private List<Type> types(@Nullable NodeList<com.github.javaparser.ast.type.Type> written) {
    List<Type> types = new ArrayList<>();
    if (written != null) {
      written.forEach(type -> types.add(reading.resolve(type)));
    }
    return types;
  }

  private @Nullable Resolution resolve(
      CallSite site,
      String name,
      List<Pending> pending,
      List<Type> explicit,
      @Nullable Type target) {
    List<MethodSymbol> candidates = sites.candidates(site, name);
    return candidates.isEmpty() ? null : choose(candidates, site.type(), pending, explicit, target);
  }

  @Nullable Resolution choose(
      List<MethodSymbol> candidates,
      Type.@Nullable Declared site,
      List<Pending> pending,
      List<Type> explicit,
      @Nullable Type target) {
    var arguments = ArgumentReader.arguments(pending);
    Overloads.Choice choice = reading.bodies.overloads().choose(candidates, site, arguments);
    return choice == null
        ? null
        : Inference.infer(choice, site, explicit, arguments, target, reading.classes);
  }

  private Typed resolved(
      MethodCallExpr call, CallSite site, Resolution resolution, List<Pending> pending) {
    MethodSymbol method = resolution.method();
    Type result = CallResults.of(site, resolution);
    Callee.Dispatch dispatch =
        method.isStatic()
            ? Callee.Dispatch.STATIC
            : site.isSuper() || method.is(Trait.PRIVATE)
                ? Callee.Dispatch.EXACT
                : Callee.Dispatch.VIRTUAL;
    TypeRef receiverType =
        method.isStatic()
            ? TypeRef.of(method.owner().name())
            : site.receiver() instanceof Expr.This self && !site.isSuper()
                ? self.type()
                : TypeRefs.of(site.receiverType());
    Callee callee = new Callee(method.id(), receiverType, TypeRefs.of(result), dispatch);
    Expr receiver = method.isStatic() ? null : site.receiver();
    if (receiver == null && !method.isStatic()) {
      receiver = reading.self(call, reading.owner);
    }
    return new Typed(
        new Expr.Call(
            reading.at(call),
            TypeRefs.of(result),
            callee,
            receiver,
            ArgumentReader.finish(pending, resolution),
            resolution.variableArity()),
        result,
        resolution.complete(),
        !resolution.complete() || Inference.isGeneric(method));
  }

  private Typed unresolved(MethodCallExpr call, String name, CallSite site, List<Pending> pending) {
    boolean isStatic = site.receiver() == null;
    Callee callee =
        new Callee(
            MethodId.unresolved(name, pending.size()),
            TypeRefs.of(site.receiverType()),
            TypeRef.UNKNOWN,
            isStatic ? Callee.Dispatch.STATIC : Callee.Dispatch.VIRTUAL);
    return Typed.of(
        new Expr.Call(
            reading.at(call),
            TypeRef.UNKNOWN,
            callee,
            site.receiver(),
            ArgumentReader.finish(pending, null),
            false),
        Type.Special.UNKNOWN);
  }

  /** {@code this(...)} or {@code super(...)}. */
  Expr constructor(ExplicitConstructorInvocationStmt call) {
    List<Pending> pending = reading.arguments.read(call.getArguments());
    Type.Declared type = call.isThis() ? reading.owner.self() : reading.owner.superclass();
    Resolution resolution = null;
    if (type != null) {
      resolution = choose(reading.creations.constructors(type), type, pending, List.of(), null);
    }
    MethodId method =
        resolution == null
            ? MethodId.unresolved(MethodId.CONSTRUCTOR, pending.size())
            : resolution.method().id();
    TypeRef receiverType = type == null ? TypeRef.UNKNOWN : TypeRef.of(type.symbol().name());
    Callee callee = new Callee(method, receiverType, TypeRef.VOID, Callee.Dispatch.EXACT);
    return new Expr.Call(
        reading.at(call),
        TypeRef.VOID,
        callee,
        reading.self(call, reading.owner),
        ArgumentReader.finish(pending, resolution),
        resolution != null && resolution.variableArity());
  }
}
