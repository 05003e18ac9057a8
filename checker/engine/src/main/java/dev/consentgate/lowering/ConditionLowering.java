package dev.consentgate.lowering;

import dev.consentgate.program.Const;
import dev.consentgate.program.Operand;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Conditions as control flow: short circuits, negation and {@code ?:} become branches, so that each
 * edge tells what held on the way to it. Constant conditions are plain jumps.
 */
final class ConditionLowering {

  private final BodyLowering body;

  ConditionLowering(BodyLowering body) {
    this.body = body;
  }

  /** Goes to one of two blocks, neither of which is sealed here. */
  void lower(Expr condition, BlockDraft ifTrue, BlockDraft ifFalse) {
    if (condition instanceof Expr.Literal literal && literal.value() instanceof Boolean value) {
      body.ssa.jump(literal.location(), value ? ifTrue : ifFalse);
    } else if (condition instanceof Expr.Unary unary && unary.operator().equals("!")) {
      lower(unary.operand(), ifFalse, ifTrue);
    } else if (condition instanceof Expr.Binary binary && isShortCircuit(binary)) {
      shortCircuit(binary, ifTrue, ifFalse);
    } else if (condition instanceof Expr.Conditional conditional) {
      BlockDraft first = body.ssa.newBlock();
      BlockDraft second = body.ssa.newBlock();
      lower(conditional.condition(), first, second);
      body.ssa.enter(first);
      lower(conditional.ifTrue(), ifTrue, ifFalse);
      body.ssa.enter(second);
      lower(conditional.ifFalse(), ifTrue, ifFalse);
    } else if (condition instanceof Expr.InstanceOf test) {
      Operand tested = body.value(test.operand());
      body.patterns.match(tested, test.pattern(), ifTrue, ifFalse);
    } else {
      body.ssa.branch(condition.location(), body.value(condition), ifTrue, ifFalse);
    }
  }

  static boolean isShortCircuit(Expr.Binary binary) {
    return binary.operator().equals("&&") || binary.operator().equals("||");
  }

  private void shortCircuit(Expr.Binary binary, BlockDraft ifTrue, BlockDraft ifFalse) {
    Deque<Expr> operands = operands(binary);
    boolean and = binary.operator().equals("&&");
    while (operands.size() > 1) {
      BlockDraft next = body.ssa.newBlock();
      lower(operands.pop(), and ? next : ifTrue, and ? ifFalse : next);
      body.ssa.enter(next);
    }
    lower(operands.pop(), ifTrue, ifFalse);
  }

  /** The operands of a chain of one operator, left to right; chains lean to the left. */
  private static Deque<Expr> operands(Expr.Binary chain) {
    Deque<Expr> operands = new ArrayDeque<>();
    Expr rest = chain;
    while (rest instanceof Expr.Binary binary && binary.operator().equals(chain.operator())) {
      operands.push(binary.right());
      rest = binary.left();
    }
    operands.push(rest);
    return operands;
  }

  /** The value of {@code &&} or {@code ||}: the deciding constant or the last operand's value. */
  Operand shortCircuitValue(Expr.Binary binary) {
    boolean and = binary.operator().equals("&&");
    BlockDraft rest = body.ssa.newBlock();
    BlockDraft decided = body.ssa.newBlock();
    BlockDraft join = body.ssa.newBlock();
    LocalVariable result = LocalVariable.temporary(TypeRef.BOOLEAN);
    lower(binary.left(), and ? rest : decided, and ? decided : rest);
    body.ssa.enter(rest);
    merge(binary.location(), result, body.value(binary.right()), join);
    body.ssa.enter(decided);
    merge(binary.location(), result, Const.of(!and), join);
    body.ssa.enter(join);
    return body.ssa.read(result);
  }

  /** A condition's outcome as a value. */
  Operand value(Expr condition) {
    BlockDraft yes = body.ssa.newBlock();
    BlockDraft no = body.ssa.newBlock();
    BlockDraft join = body.ssa.newBlock();
    LocalVariable result = LocalVariable.temporary(TypeRef.BOOLEAN);
    lower(condition, yes, no);
    body.ssa.enter(yes);
    merge(condition.location(), result, Const.TRUE, join);
    body.ssa.enter(no);
    merge(condition.location(), result, Const.FALSE, join);
    body.ssa.enter(join);
    return body.ssa.read(result);
  }

  Operand choice(Expr.Conditional conditional) {
    BlockDraft yes = body.ssa.newBlock();
    BlockDraft no = body.ssa.newBlock();
    BlockDraft join = body.ssa.newBlock();
    LocalVariable result = LocalVariable.temporary(conditional.type());
    lower(conditional.condition(), yes, no);
    body.ssa.enter(yes);
    merge(conditional.location(), result, body.value(conditional.ifTrue()), join);
    body.ssa.enter(no);
    merge(conditional.location(), result, body.value(conditional.ifFalse()), join);
    body.ssa.enter(join);
    return body.ssa.read(result);
  }

  private void merge(Location location, LocalVariable result, Operand value, BlockDraft join) {
    body.ssa.write(result, value);
    body.ssa.jump(location, join);
  }
}
