package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what calls are made on, and the methods that they may mean. */
final class CallSites {

  private final Reading reading;

  CallSites(Reading reading) {
    this.reading = reading;
  }

  CallSite of(MethodCallExpr call) {
    Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return implicit(call);
    }
    if (scope instanceof SuperExpr parent) {
      return ofSuper(call, parent);
    }
    Qualifier qualifier = reading.qualifiers.read(scope);
    if (qualifier instanceof Qualifier.OfType type) {
      return new CallSite(null, type.type(), List.of(type.type()), false);
    }
    if (qualifier instanceof Qualifier.Value value) {
      return new CallSite(
          value.value().expr(), value.value().type(), members(value.value().type()), false);
    }
    return new CallSite(null, Type.Special.UNKNOWN, List.of(), false);
  }

  /** The types that give an expression of the type its members. */
  List<Type.Declared> members(Type type) {
    if (type instanceof TypeVariable variable && variable.bounds().size() > 1) {
      List<Type.Declared> all = new ArrayList<>();
      variable.bounds().forEach(bound -> all.addAll(members(bound)));
      return all;
    }
    if (type instanceof Type.Intersection intersection) {
      List<Type.Declared> all = new ArrayList<>();
      intersection.components().forEach(each -> all.addAll(members(each)));
      return all;
    }
    Type bound = Erasure.upperBound(type);
    if (bound instanceof TypeVariable variable) {
      return members(variable);
    }
    if (bound instanceof Type.Array) {
      return List.of(reading.classes.object());
    }
    return bound instanceof Type.Declared declared
        ? List.of(Captures.capture(declared))
        : List.of();
  }

  /** The innermost class around with a member of that name, else static imports. */
  private CallSite implicit(MethodCallExpr call) {
    String name = call.getNameAsString();
    for (Frame frame = reading.frame(); frame != null; frame = frame.outer()) {
      if (!Members.methods(frame.owner(), name).isEmpty()) {
        Expr.This self = reading.self(call, frame.owner());
        return new CallSite(self, frame.owner().self(), List.of(frame.owner().self()), false);
      }
    }
    List<Type.Declared> owners = new ArrayList<>();
    for (ClassSymbol owner : reading.scope().unit().staticOwners(name)) {
      owners.add(owner.raw());
    }
    if (owners.isEmpty()) {
      for (ClassSymbol owner : reading.scope().unit().staticOwnersOnDemand()) {
        if (!Members.methods(owner, name).isEmpty()) {
          owners.add(owner.raw());
        }
      }
    }
    if (!owners.isEmpty()) {
      return new CallSite(null, owners.get(0), owners, false);
    }
    return new CallSite(
        reading.isStatic ? null : reading.self(call, reading.owner),
        reading.owner.self(),
        List.of(),
        false);
  }

  private CallSite ofSuper(MethodCallExpr call, SuperExpr parent) {
    Type.Declared type = reading.owner.superclass();
    if (parent.getTypeName().isPresent()) {
      Type named = reading.scope().find(parent.getTypeName().get().getIdentifier());
      type = superOf(named, type);
    } else if (type != null && !hasMethod(type, call)) {
      // A default method of an interface is not called without naming the interface.
      type = reading.owner.superclass();
    }
    Expr.This self = reading.self(call, reading.owner);
    return type == null
        ? new CallSite(self, Type.Special.UNKNOWN, List.of(), true)
        : new CallSite(self, type, List.of(type), true);
  }

  private static boolean hasMethod(Type.Declared type, MethodCallExpr call) {
    return !Members.methods(type.symbol(), call.getNameAsString()).isEmpty();
  }

  /**
   * {@code Outer.super.m()} means Outer's superclass, {@code Interface.super.m()} the interface.
   */
  private Type.@Nullable Declared superOf(@Nullable Type named, Type.@Nullable Declared otherwise) {
    if (!(named instanceof Type.Declared declared)) {
      return otherwise;
    }
    for (Type.Declared supertype : reading.owner.interfaces()) {
      if (supertype.symbol() == declared.symbol()) {
        return supertype;
      }
    }
    return declared.symbol().superclass();
  }

  List<MethodSymbol> candidates(CallSite site, String name) {
    List<MethodSymbol> found = new ArrayList<>();
    for (Type.Declared type : site.types()) {
      for (MethodSymbol method : Members.methods(type.symbol(), name)) {
        boolean fits = site.receiver() != null || site.isSuper() || method.isStatic();
        if (fits
            && !found.contains(method)
            && Access.isVisible(method.owner(), method.traits(), reading.owner)) {
          found.add(method);
        }
      }
    }
    return found;
  }
}
