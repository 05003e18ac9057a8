package dev.consentgate.lowering;

import dev.consentgate.program.Const;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Pattern;
import dev.consentgate.syntax.Stmt;
import dev.consentgate.syntax.SwitchBody;
import dev.consentgate.syntax.SwitchBody.Case;
import dev.consentgate.syntax.SwitchBody.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Switches as chains of tests in the order of their cases, the default last, then the bodies.
 *
 * <p>What is left of an exhaustive switch without a default ends in a throw of null without
 * handlers: it cannot be reached.
 */
final class SwitchLowering {

  /** A case with the block of its body and the names that its patterns bind. */
  private record Arm(Case text, BlockDraft block, Scope bindings) {}

  private final BodyLowering body;

  SwitchLowering(BodyLowering body) {
    this.body = body;
  }

  Operand expression(Expr.Switch expr) {
    BlockDraft exit = body.ssa.newBlock();
    LocalVariable result = LocalVariable.temporary(expr.type());
    Region outer = body.region;
    Operand selector = body.value(expr.body().selector());
    body.region = new Region.Yielding(outer, result, exit);
    lower(expr.location(), selector, expr.body(), exit);
    body.region = outer;
    body.ssa.enter(exit);
    return body.ssa.reachable() ? body.ssa.read(result) : Const.NULL;
  }

  void statement(Stmt.Switch stmt, Set<String> labels) {
    BlockDraft exit = body.ssa.newBlock();
    Region outer = body.region;
    Operand selector = body.value(stmt.body().selector());
    body.region = new Region.Jump(outer, labels, true, exit, null);
    lower(stmt.location(), selector, stmt.body(), exit);
    body.region = outer;
    body.ssa.enter(exit);
  }

  private void lower(Location location, Operand selector, SwitchBody text, BlockDraft exit) {
    Scope outer = body.scope;
    body.scope = outer.block();
    List<Arm> arms = new ArrayList<>();
    Arm fallback = null;
    for (Case each : text.cases()) {
      Arm arm = new Arm(each, body.ssa.newBlock(), body.scope.ofCase());
      arms.add(arm);
      tests(selector, arm);
      if (each.labels().stream().anyMatch(Label.Default.class::isInstance)) {
        fallback = arm;
      }
    }
    rest(location, fallback, text.exhaustive(), exit);
    bodies(arms, exit);
    body.scope = outer;
  }

  private void rest(
      Location location, @Nullable Arm fallback, boolean exhaustive, BlockDraft exit) {
    if (fallback != null) {
      body.ssa.jump(location, fallback.block());
    } else if (exhaustive) {
      body.ssa.thrown(location, Const.NULL, List.of());
    } else {
      body.ssa.jump(location, exit);
    }
  }

  private void tests(Operand selector, Arm arm) {
    Scope outer = body.scope;
    body.scope = arm.bindings();
    for (Label label : arm.text().labels()) {
      if (label instanceof Label.Default) {
        continue;
      }
      BlockDraft next = body.ssa.newBlock();
      BlockDraft matched = arm.text().guard() == null ? arm.block() : body.ssa.newBlock();
      test(selector, arm.text().location(), label, matched, next);
      if (arm.text().guard() != null) {
        body.ssa.enter(matched);
        body.conditions.lower(arm.text().guard(), arm.block(), next);
      }
      body.ssa.enter(next);
    }
    body.scope = outer;
  }

  private void test(
      Operand selector, Location location, Label label, BlockDraft matched, BlockDraft next) {
    if (label instanceof Label.Constant constant) {
      Const value = ExpressionLowering.constant(constant.value());
      Operand equal = body.compute(location, TypeRef.BOOLEAN, Operator.EQUAL, selector, value);
      body.ssa.branch(location, equal, matched, next);
    } else if (label instanceof Label.Matching matching) {
      Pattern pattern = matching.pattern();
      body.patterns.match(selector, pattern, matched, next);
    }
  }

  private void bodies(List<Arm> arms, BlockDraft exit) {
    for (int i = 0; i < arms.size(); i++) {
      Arm arm = arms.get(i);
      body.ssa.enter(arm.block());
      body.scope.declareAllOf(arm.bindings());
      Scope shared = body.scope;
      if (arm.text().arrow()) {
        body.scope = shared.block();
      }
      body.statements.all(arm.text().body());
      body.scope = shared;
      boolean fallsThrough = !arm.text().arrow() && i + 1 < arms.size();
      body.ssa.jump(arm.text().location(), fallsThrough ? arms.get(i + 1).block() : exit);
    }
  }
}
