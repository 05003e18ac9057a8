package dev.consentgate.lowering;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Pattern;
import dev.consentgate.syntax.Stmt;
import dev.consentgate.syntax.SwitchBody;
import dev.consentgate.syntax.SwitchBody.Case;
import dev.consentgate.syntax.SwitchBody.Label;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Short forms for writing surface syntax by hand; all stands at no location. */
final class Surface {

  static final Location HERE = Location.NONE;
  static final TypeRef TEXT = TypeRef.STRING;
  static final TypeRef DEMO = TypeRef.of("Demo");

  private Surface() {}

  static Expr.Local local(TypeRef type, String name) {
    return new Expr.Local(HERE, type, name);
  }

  static Expr.Local text(String name) {
    return local(TEXT, name);
  }

  static Expr.Local flag(String name) {
    return local(TypeRef.BOOLEAN, name);
  }

  static Expr.Local number(String name) {
    return local(TypeRef.INT, name);
  }

  static Expr.Literal literal(Object value) {
    TypeRef type = TypeRef.of(value instanceof Boolean ? "boolean" : "int");
    return new Expr.Literal(HERE, value instanceof String ? TEXT : type, value);
  }

  static Expr.Literal constant(String type, String name) {
    return new Expr.Literal(HERE, TypeRef.of(type), new EnumConstant(type, name));
  }

  static Expr self() {
    return new Expr.This(HERE, DEMO);
  }

  /** A static call of a method of {@code Demo} that returns a text. */
  static Expr.Call call(String name, Expr... arguments) {
    return call(TEXT, name, arguments);
  }

  static Expr.Call call(TypeRef type, String name, Expr... arguments) {
    MethodId method =
        new MethodId("Demo", name, Collections.nCopies(arguments.length, TEXT.name()));
    Callee callee = new Callee(method, DEMO, type, Dispatch.STATIC);
    return new Expr.Call(HERE, type, callee, null, List.of(arguments), false);
  }

  static Expr check(String name) {
    return call(TypeRef.BOOLEAN, name);
  }

  static Expr not(Expr operand) {
    return new Expr.Unary(HERE, TypeRef.BOOLEAN, "!", operand);
  }

  static Expr binary(TypeRef type, String operator, Expr left, Expr right) {
    return new Expr.Binary(HERE, type, operator, left, right);
  }

  static Expr and(Expr left, Expr right) {
    return binary(TypeRef.BOOLEAN, "&&", left, right);
  }

  static Expr or(Expr left, Expr right) {
    return binary(TypeRef.BOOLEAN, "||", left, right);
  }

  static Expr is(Expr operand, Pattern pattern) {
    return new Expr.InstanceOf(HERE, TypeRef.BOOLEAN, operand, pattern);
  }

  static Pattern of(String type, String name) {
    return new Pattern.OfType(HERE, TypeRef.of(type), name);
  }

  static Stmt run(Expr expr) {
    return new Stmt.Expression(HERE, expr);
  }

  static Stmt assign(Expr target, Expr value) {
    return run(new Expr.Assign(HERE, target.type(), target, value));
  }

  static Stmt declare(TypeRef type, String name, Expr value) {
    return new Stmt.Declare(HERE, type, name, value);
  }

  static Stmt.Block block(Stmt... statements) {
    return new Stmt.Block(HERE, List.of(statements));
  }

  static Stmt when(Expr condition, Stmt ifTrue) {
    return new Stmt.If(HERE, condition, ifTrue, null);
  }

  static Stmt when(Expr condition, Stmt ifTrue, Stmt ifFalse) {
    return new Stmt.If(HERE, condition, ifTrue, ifFalse);
  }

  static Stmt loop(Expr condition, Stmt... body) {
    return new Stmt.While(HERE, condition, block(body));
  }

  static Stmt each(String name, Expr collection, Stmt... body) {
    return new Stmt.ForEach(HERE, TEXT, name, collection, block(body));
  }

  static Stmt labeled(String label, Stmt body) {
    return new Stmt.Labeled(HERE, label, body);
  }

  static Stmt leave(String label) {
    return new Stmt.Break(HERE, label);
  }

  static Stmt again(String label) {
    return new Stmt.Continue(HERE, label);
  }

  static Stmt give(Expr value) {
    return new Stmt.Return(HERE, value);
  }

  static Stmt yielding(Expr value) {
    return new Stmt.Yield(HERE, value);
  }

  static Stmt.Catch handler(String type, String name, Stmt... body) {
    return new Stmt.Catch(HERE, List.of(TypeRef.of(type)), name, block(body));
  }

  static Stmt attempt(Stmt.Block body, Stmt.Block last, Stmt.Catch... catches) {
    return new Stmt.Try(HERE, List.of(), body, List.of(catches), last);
  }

  static Case arrow(Expr.Literal value, Stmt... body) {
    return new Case(HERE, List.of(new Label.Constant(value)), null, true, List.of(body));
  }

  static Case colon(Expr.Literal value, Stmt... body) {
    return new Case(HERE, List.of(new Label.Constant(value)), null, false, List.of(body));
  }

  static Case matching(Pattern pattern, Expr guard, Stmt... body) {
    return new Case(HERE, List.of(new Label.Matching(pattern)), guard, true, List.of(body));
  }

  static Case otherwise(boolean arrow, Stmt... body) {
    return new Case(HERE, List.of(new Label.Default()), null, arrow, List.of(body));
  }

  static Stmt choose(Expr selector, Case... cases) {
    return new Stmt.Switch(HERE, new SwitchBody(selector, Arrays.asList(cases), false));
  }

  static Expr chosen(TypeRef type, Expr selector, Case... cases) {
    return new Expr.Switch(HERE, type, new SwitchBody(selector, Arrays.asList(cases), true));
  }

  static Expr.Lambda lambda(String parameter, Stmt... body) {
    List<Expr.LambdaParameter> parameters = List.of(new Expr.LambdaParameter(parameter, TEXT));
    return new Expr.Lambda(HERE, TypeRef.of("Function"), parameters, List.of(body));
  }
}
