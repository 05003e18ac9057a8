package dev.consentgate.lowering;

import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that an expression uses without binding them, in the order of first use; {@code this}
 * counts as a name.
 */
final class FreeNames implements Expr.Visitor<Void> {

  private final Captures captures;
  private final Map<String, TypeRef> found = new LinkedHashMap<>();
  private final FreeNamesOfStatements statements = new FreeNamesOfStatements(this);
  private Scope scope = Scope.ofMethod();

  FreeNames(Captures captures) {
    this.captures = captures;
  }

  Map<String, TypeRef> found() {
    return found;
  }

  void method(MethodSyntax method) {
    scoped(
        () -> {
          method.parameters().forEach(parameter -> declare(parameter.name()));
          statements(method.body());
        });
  }

  void statements(List<Stmt> all) {
    all.forEach(this::statement);
  }

  void statement(@Nullable Stmt statement) {
    if (statement != null) {
      statement.accept(statements);
    }
  }

  void expression(@Nullable Expr expr) {
    if (expr != null) {
      expr.accept(this);
    }
  }

  private void expressions(List<Expr> all) {
    all.forEach(this::expression);
  }

  void scoped(Runnable inside) {
    Scope outer = scope;
    scope = outer.block();
    inside.run();
    scope = outer;
  }

  void declare(String name) {
    scope.declare(new LocalVariable(name, TypeRef.UNKNOWN));
  }

  void bind(String name) {
    scope.bind(new LocalVariable(name, TypeRef.UNKNOWN));
  }

  private void use(String name, TypeRef type) {
    if (scope.find(name) == null) {
      found.putIfAbsent(name, type);
    }
  }

  private void instance(TypeRef type, @Nullable Expr outer) {
    TypeInfo info = captures.types().type(type.name()).orElse(null);
    if (info == null || !info.inSource()) {
      return;
    }
    if (info.is(Trait.INNER) && (outer == null || info.is(Trait.ANONYMOUS))) {
      use(BodyLowering.THIS, TypeRef.UNKNOWN);
    }
    // A copy, since the class may be one whose names are just being collected.
    new LinkedHashMap<>(captures.ofClass(info.name())).forEach(this::use);
  }

  @Override
  public Void literal(Expr.Literal expr) {
    return null;
  }

  @Override
  public Void local(Expr.Local expr) {
    use(expr.name(), expr.type());
    return null;
  }

  @Override
  public Void self(Expr.This expr) {
    use(BodyLowering.THIS, expr.type());
    return null;
  }

  @Override
  public Void field(Expr.Field expr) {
    expression(expr.base());
    return null;
  }

  @Override
  public Void arrayLength(Expr.ArrayLength expr) {
    expression(expr.array());
    return null;
  }

  @Override
  public Void arrayElement(Expr.ArrayElement expr) {
    expression(expr.array());
    expression(expr.index());
    return null;
  }

  @Override
  public Void call(Expr.Call expr) {
    // Fluent chains nest in their receivers: no recursion along them.
    Deque<Expr.Call> chain = new ArrayDeque<>();
    Expr first = expr;
    while (first instanceof Expr.Call call) {
      chain.push(call);
      first = call.receiver();
    }
    expression(first);
    chain.forEach(call -> expressions(call.arguments()));
    return null;
  }

  @Override
  public Void creation(Expr.New expr) {
    expression(expr.outer());
    expressions(expr.arguments());
    instance(expr.type(), expr.outer());
    return null;
  }

  @Override
  public Void newArray(Expr.NewArray expr) {
    expressions(expr.lengths());
    expressions(expr.elements() == null ? List.of() : expr.elements());
    return null;
  }

  @Override
  public Void unary(Expr.Unary expr) {
    expression(expr.operand());
    return null;
  }

  @Override
  public Void binary(Expr.Binary expr) {
    Deque<Expr> rights = new ArrayDeque<>();
    Expr first = expr;
    while (first instanceof Expr.Binary binary) {
      rights.push(binary.right());
      first = binary.left();
    }
    expression(first);
    rights.forEach(this::expression);
    return null;
  }

  @Override
  public Void conditional(Expr.Conditional expr) {
    expression(expr.condition());
    expression(expr.ifTrue());
    expression(expr.ifFalse());
    return null;
  }

  @Override
  public Void assign(Expr.Assign expr) {
    expression(expr.target());
    expression(expr.value());
    return null;
  }

  @Override
  public Void compoundAssign(Expr.CompoundAssign expr) {
    expression(expr.target());
    expression(expr.value());
    return null;
  }

  @Override
  public Void increment(Expr.Increment expr) {
    expression(expr.target());
    return null;
  }

  @Override
  public Void cast(Expr.Cast expr) {
    expression(expr.operand());
    return null;
  }

  @Override
  public Void instanceOf(Expr.InstanceOf expr) {
    expression(expr.operand());
    statements.pattern(expr.pattern());
    return null;
  }

  @Override
  public Void lambda(Expr.Lambda expr) {
    scoped(
        () -> {
          expr.parameters().forEach(parameter -> declare(parameter.name()));
          statements(expr.body());
        });
    return null;
  }

  @Override
  public Void methodReference(Expr.MethodReference expr) {
    expression(expr.receiver());
    if (expr.callee().method().isConstructor()) {
      instance(TypeRef.of(expr.callee().method().owner()), null);
    }
    return null;
  }

  @Override
  public Void switching(Expr.Switch expr) {
    statements.cases(expr.body());
    return null;
  }

  @Override
  public Void unknown(Expr.Unknown expr) {
    expressions(expr.operands());
    return null;
  }
}
