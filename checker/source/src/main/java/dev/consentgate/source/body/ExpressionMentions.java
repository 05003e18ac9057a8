package dev.consentgate.source.body;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Expr;

/** What each kind of expression names; each answer is that it was seen. */
record ExpressionMentions(MentionsCollector out) implements Expr.Visitor<Boolean> {

  @Override
  public Boolean literal(Expr.Literal expr) {
    return true;
  }

  @Override
  public Boolean local(Expr.Local expr) {
    return true;
  }

  @Override
  public Boolean self(Expr.This expr) {
    return true;
  }

  @Override
  public Boolean field(Expr.Field expr) {
    out.expression(expr.base());
    out.field(expr.field());
    return true;
  }

  @Override
  public Boolean arrayLength(Expr.ArrayLength expr) {
    out.expression(expr.array());
    return true;
  }

  @Override
  public Boolean arrayElement(Expr.ArrayElement expr) {
    out.expression(expr.array());
    out.expression(expr.index());
    return true;
  }

  @Override
  public Boolean call(Expr.Call expr) {
    out.expression(expr.receiver());
    out.expressionList(expr.arguments());
    out.call(expr.callee().method());
    return true;
  }

  @Override
  public Boolean creation(Expr.New expr) {
    out.expression(expr.outer());
    out.expressionList(expr.arguments());
    out.call(expr.constructor());
    out.creation(expr.type());
    return true;
  }

  @Override
  public Boolean newArray(Expr.NewArray expr) {
    out.expressionList(expr.lengths());
    if (expr.elements() != null) {
      out.expressionList(expr.elements());
    }
    return true;
  }

  @Override
  public Boolean unary(Expr.Unary expr) {
    out.expression(expr.operand());
    return true;
  }

  @Override
  public Boolean binary(Expr.Binary expr) {
    out.expression(expr.left());
    out.expression(expr.right());
    return true;
  }

  @Override
  public Boolean conditional(Expr.Conditional expr) {
    out.expression(expr.condition());
    out.expression(expr.ifTrue());
    out.expression(expr.ifFalse());
    return true;
  }

  @Override
  public Boolean assign(Expr.Assign expr) {
    out.expression(expr.target());
    out.expression(expr.value());
    return true;
  }

  @Override
  public Boolean compoundAssign(Expr.CompoundAssign expr) {
    out.expression(expr.target());
    out.expression(expr.value());
    return true;
  }

  @Override
  public Boolean increment(Expr.Increment expr) {
    out.expression(expr.target());
    return true;
  }

  @Override
  public Boolean cast(Expr.Cast expr) {
    out.type(expr.type());
    out.expression(expr.operand());
    return true;
  }

  @Override
  public Boolean instanceOf(Expr.InstanceOf expr) {
    out.expression(expr.operand());
    out.pattern(expr.pattern());
    return true;
  }

  @Override
  public Boolean lambda(Expr.Lambda expr) {
    expr.parameters().forEach(parameter -> out.type(parameter.type()));
    out.all(expr.body());
    return true;
  }

  @Override
  public Boolean methodReference(Expr.MethodReference expr) {
    out.expression(expr.receiver());
    MethodId method = expr.callee().method();
    // An array has no class that could be named; Object stands for it.
    out.call(
        method.owner().endsWith("[]")
            ? new MethodId("java.lang.Object", method.name(), method.parameters())
            : method);
    return true;
  }

  @Override
  public Boolean switching(Expr.Switch expr) {
    out.switching(expr.body());
    return true;
  }

  @Override
  public Boolean unknown(Expr.Unknown expr) {
    out.expressionList(expr.operands());
    return true;
  }
}
