package dev.consentgate.lowering;

import dev.consentgate.program.Body;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declared method together with the function objects in its text, which share one numbering and
 * are lowered with it.
 *
 * <p>A function that is lowered several times, since its {@code finally} is copied, is one body.
 */
final class MethodUnit {

  /** A function's body with the names it captures, in the order of its parameters. */
  record Function(MethodId body, List<String> captured) {}

  final TypeHierarchy types;
  final Captures captures;
  final ExceptionEdges exceptions;
  final TypeInfo owner;
  private final MethodId method;
  private final IdentityHashMap<Expr, Function> functions = new IdentityHashMap<>();
  private final Map<MethodId, Body> bodies = new LinkedHashMap<>();
  private int nextFunction;

  MethodUnit(TypeHierarchy types, Captures captures, TypeInfo owner, MethodId method) {
    this.types = types;
    this.captures = captures;
    this.exceptions = new ExceptionEdges(types);
    this.owner = owner;
    this.method = method;
  }

  MethodId method() {
    return method;
  }

  Map<MethodId, Body> bodies() {
    return bodies;
  }

  void add(Body body) {
    bodies.put(body.method(), body);
  }

  @Nullable Function function(Expr text) {
    return functions.get(text);
  }

  void keep(Expr text, Function function) {
    functions.put(text, function);
  }

  /** The next function's name; overloads of one name are told apart by a prefix of the number. */
  String nextFunctionName() {
    List<MethodId> overloads = new ArrayList<>();
    owner.methods().stream()
        .map(info -> info.id())
        .filter(id -> id.name().equals(method.name()))
        .sorted(Comparator.naturalOrder())
        .forEach(overloads::add);
    int overload = Math.max(0, overloads.indexOf(method));
    String prefix = overload == 0 ? "" : overload + "_";
    return "lambda$" + method.name() + "$" + prefix + nextFunction++;
  }

  @Override
  public String toString() {
    return Names.simple(owner.name()) + "." + method.signature();
  }
}
