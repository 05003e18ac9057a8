package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import dev.consentgate.source.declaration.ClassTable;
import dev.consentgate.source.declaration.LocalTypes;
import dev.consentgate.source.declaration.NameScope;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.declaration.TypeResolver;
import dev.consentgate.source.type.Type;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The state of reading one member: what is in scope now, and the readers of each kind of form. */
final class Reading {

  final Bodies bodies;
  final ClassTable classes;
  final SourceClass owner;
  final boolean isStatic;
  final @Nullable Frame outer;
  final ExpressionReader expressions = new ExpressionReader(this);
  final StatementReader statements = new StatementReader(this);
  final VariableNames variables = new VariableNames(this);
  final QualifierReader qualifiers = new QualifierReader(this);
  final FieldReader fields = new FieldReader(this);
  final CallReader calls = new CallReader(this);
  final CreationReader creations = new CreationReader(this);
  final ArgumentReader arguments = new ArgumentReader(this);
  final MethodReferenceReader references = new MethodReferenceReader(this);
  final OperatorReader operators = new OperatorReader(this);
  final SwitchReader switches = new SwitchReader(this);
  final PatternReader patterns = new PatternReader(this);
  private NameScope scope;
  private @Nullable Locals locals;
  private ReturnTarget returns = new ReturnTarget(null);
  private @Nullable ReturnTarget yields;

  Reading(Bodies bodies, Frame frame) {
    this.bodies = bodies;
    this.classes = frame.owner().classes();
    this.owner = frame.owner();
    this.scope = frame.scope();
    this.locals = frame.locals();
    this.isStatic = frame.isStatic();
    this.outer = frame.outer();
  }

  /** Where a body's results go: the type they should have, and those that they had. */
  static final class ReturnTarget {
    final @Nullable Type expected;
    final List<Type> results = new ArrayList<>();

    ReturnTarget(@Nullable Type expected) {
      this.expected = expected;
    }
  }

  Frame frame() {
    return new Frame(owner, scope, locals, isStatic, outer);
  }

  NameScope scope() {
    return scope;
  }

  @Nullable Locals locals() {
    return locals;
  }

  ReturnTarget returns() {
    return returns;
  }

  @Nullable ReturnTarget yields() {
    return yields;
  }

  void declare(String name, Type type) {
    declare(name, type, null);
  }

  void declare(String name, Type type, @Nullable Object constant) {
    locals = new Locals(name, type, constant, locals);
  }

  void declare(SourceClass local) {
    scope = LocalTypes.after(local, scope);
    bodies.remember(local, frame());
  }

  /** Reads something in a block of its own: what it declares ends with it. */
  <R> R inBlock(Supplier<R> read) {
    Locals savedLocals = locals;
    NameScope savedScope = scope;
    try {
      return read.get();
    } finally {
      locals = savedLocals;
      scope = savedScope;
    }
  }

  <R> R returning(ReturnTarget target, Supplier<R> read) {
    ReturnTarget saved = returns;
    ReturnTarget savedYields = yields;
    returns = target;
    yields = null;
    try {
      return inBlock(read);
    } finally {
      returns = saved;
      yields = savedYields;
    }
  }

  <R> R yielding(@Nullable ReturnTarget target, Supplier<R> read) {
    ReturnTarget saved = yields;
    yields = target;
    try {
      return inBlock(read);
    } finally {
      yields = saved;
    }
  }

  /** Reads something with the variables that the condition binds when it has the given value. */
  <R> R assuming(Expression condition, boolean value, Supplier<R> read) {
    return inBlock(
        () -> {
          bind(condition, value);
          return read.get();
        });
  }

  /** Declares the variables that the condition binds when it has the given value. */
  void bind(Expression condition, boolean value) {
    for (Node pattern : PatternBindings.of(condition, value)) {
      patterns.declare(pattern);
    }
  }

  Type resolve(com.github.javaparser.ast.type.Type written) {
    return TypeResolver.resolve(written, scope);
  }

  Location at(Node node) {
    return Positions.of(node, owner.unit());
  }

  /** The beginning of the form, where statements stand. */
  Location start(Node node) {
    return Positions.start(node, owner.unit());
  }

  Expr.This self(Node node, SourceClass type) {
    return new Expr.This(at(node), TypeRef.of(type.name()));
  }

  Typed unknown(Node node, String reason, List<Expr> operands) {
    return Typed.of(
        new Expr.Unknown(at(node), TypeRef.UNKNOWN, reason, operands), Type.Special.UNKNOWN);
  }
}
