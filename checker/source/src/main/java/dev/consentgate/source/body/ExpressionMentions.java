package dev.consentgate.source.body;

import dev.consentgate.syntax.Expr;
import org.jspecify.annotations.Nullable;

/** What each kind of expression names. */
record ExpressionMentions(MentionsCollector out) implements Expr.Visitor<@Nullable Void> {

  @Override
  public @Nullable Void literal(Expr.Literal expr) {
    return null;
  }

  @Override
  public @Nullable Void local(Expr.Local expr) {
    return null;
  }

  @Override
  public @Nullable Void self(Expr.This expr) {
    return null;
  }

  @Override
  public @Nullable Void field(Expr.Field expr) {
    out.expression(expr.base());
    out.field(expr.field());
    return null;
  }

  @Override
  public @Nullable Void arrayLength(Expr.ArrayLength expr) {
    out.expression(expr.array());
    return null;
  }

  @Override
  public @Nullable Void arrayElement(Expr.ArrayElement expr) {
    out.expression(expr.array());
    out.expression(expr.index());
    return null;
  }

  @Override
  public @Nullable Void call(Expr.Call expr) {
    out.expression(expr.receiver());
    out.expressionList(expr.arguments());
    out.call(expr.callee().method());
    return null;
  }

  @Override
  public @Nullable Void creation(Expr.New expr) {
    out.expression(expr.outer());
    out.expressionList(expr.arguments());
    out.call(expr.constructor());
    out.creation(expr.type());
    return null;
  }

  @Override
  public @Nullable Void newArray(Expr.NewArray expr) {
    out.expressionList(expr.lengths());
    if (expr.elements() != null) {
      out.expressionList(expr.elements());
    }
    return null;
  }

  @Override
  public @Nullable Void unary(Expr.Unary expr) {
    out.expression(expr.operand());
    return null;
  }

  @Override
  public @Nullable Void binary(Expr.Binary expr) {
    out.expression(expr.left());
    out.expression(expr.right());
    return null;
  }

  @Override
  public @Nullable Void conditional(Expr.Conditional expr) {
    out.expression(expr.condition());
    out.expression(expr.ifTrue());
    out.expression(expr.ifFalse());
    return null;
  }

  @Override
  public @Nullable Void assign(Expr.Assign expr) {
    out.expression(expr.target());
    out.expression(expr.value());
    return null;
  }

  @Override
  public @Nullable Void compoundAssign(Expr.CompoundAssign expr) {
    out.expression(expr.target());
    out.expression(expr.value());
    return null;
  }

  @Override
  public @Nullable Void increment(Expr.Increment expr) {
    out.expression(expr.target());
    return null;
  }

  @Override
  public @Nullable Void cast(Expr.Cast expr) {
    out.type(expr.type());
    out.expression(expr.operand());
    return null;
  }

  @Override
  public @Nullable Void instanceOf(Expr.InstanceOf expr) {
    out.expression(expr.operand());
    out.pattern(expr.pattern());
    return null;
  }

  @Override
  public @Nullable Void lambda(Expr.Lambda expr) {
    expr.parameters().forEach(parameter -> out.type(parameter.type()));
    out.all(expr.body());
    return null;
  }

  @Override
  public @Nullable Void methodReference(Expr.MethodReference expr) {
    out.expression(expr.receiver());
    out.call(expr.callee().method());
    return null;
  }

  @Override
  public @Nullable Void switching(Expr.Switch expr) {
    out.switching(expr.body());
    return null;
  }

  @Override
  public @Nullable Void unknown(Expr.Unknown expr) {
    out.expressionList(expr.operands());
    return null;
  }
}
