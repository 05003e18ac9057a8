package dev.consentgate.flow;

import static java.util.Objects.requireNonNull;

import dev.consentgate.program.Instruction.Compute;
import dev.consentgate.program.Operator;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values of pure computations, and what their answers tell about their operands: {@code !b} being
 * true tells that {@code b} is false, {@code x == null} being false that {@code x} is present.
 */
final class Computations {

  Value result(Compute instruction, List<Value> operands, BiFunction<Compute, Value, Value> cast) {
    return switch (instruction.operator()) {
      case CAST -> cast.apply(instruction, operands.get(0));
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, NOT, INSTANCE_OF ->
          folded(instruction, operands, Tokens.NONE);
      case ARRAY_LENGTH -> Value.PLAIN;
      case CONCAT -> {
        Value text = folded(instruction, operands, carried(operands));
        yield text.term() == null ? text.withTerm(joined(operands)) : text;
      }
      default -> folded(instruction, operands, carried(operands));
    };
  }

  private static @Nullable Term joined(List<Value> operands) {
    List<Term> parts = new ArrayList<>();
    for (Value operand : operands) {
      if (operand.term() == null) {
        return null;
      }
      parts.add(operand.term());
    }
    Term text = new Term.Apply(Term.CONCAT, parts);
    return text.depth() > Term.MAX_DEPTH ? null : text;
  }

  private static Tokens carried(List<Value> operands) {
    Tokens tokens = Tokens.NONE;
    for (Value operand : operands) {
      Term carrier = operand.term();
      tokens =
          tokens.join(
              operand
                  .tokens()
                  .map(
                      (token, licences) ->
                          java.util.Map.entry(
                              token.with(token.subject().rooted(carrier)), licences)));
    }
    return tokens;
  }

  private static Value folded(Compute instruction, List<Value> operands, Tokens tokens) {
    Object constant = fold(instruction.operator(), operands);
    if (constant != null) {
      return Value.constant(constant).plusTokens(tokens);
    }
    return new Value(null, tokens, Set.of(), Constants.ANY);
  }

  private static @Nullable Object fold(Operator operator, List<Value> operands) {
    for (Value operand : operands) {
      if (!operand.constants().isSingle()) {
        return null;
      }
    }
    Object left = operands.get(0).constants().single();
    Object right = operands.size() > 1 ? operands.get(1).constants().single() : null;
    return operands.size() > 1
        ? Folding.binary(operator, left, right)
        : Folding.unary(operator, left);
  }

  /** Adds to the state what the answers of the computation, known as {@code term}, imply. */
  void implications(Compute instruction, List<Value> operands, Term term, State state) {
    Value first = operands.get(0);
    Condition yes = new Condition(term, Answer.TRUE);
    Condition no = new Condition(term, Answer.FALSE);
    switch (instruction.operator()) {
      case NOT -> {
        learn(state, yes, first, Answer.FALSE);
        learn(state, no, first, Answer.TRUE);
      }
      case INSTANCE_OF -> learn(state, yes, first, Answer.PRESENT);
      case EQUAL -> equality(state, yes, no, first, operands.get(1));
      case NOT_EQUAL -> equality(state, no, yes, first, operands.get(1));
      case GREATER -> counted(state, no, yes, first, operands.get(1));
      case LESS -> counted(state, no, yes, operands.get(1), first);
      case AND -> operands.forEach(operand -> learn(state, yes, operand, Answer.TRUE));
      case OR -> operands.forEach(operand -> learn(state, no, operand, Answer.FALSE));
      default -> {}
    }
  }

  /** A container is empty exactly if the number of its elements is not above nothing. */
  private static void counted(
      State state, Condition empty, Condition filled, Value number, Value bound) {
    Term term = number.term();
    boolean nothing =
        bound.constants().isSingle() && Integer.valueOf(0).equals(bound.constants().single());
    if (nothing && term instanceof Term.Access size && size.accessor().equals("size()")) {
      Value isEmpty = Value.PLAIN.withTerm(Term.access(size.base(), Term.IS_EMPTY));
      learn(state, empty, isEmpty, Answer.TRUE);
      learn(state, filled, isEmpty, Answer.FALSE);
    }
  }

  /** What equality and inequality of two values tell. */
  static void equality(State state, Condition same, Condition different, Value left, Value right) {
    if (right.constants().isSingle()) {
      constantEquality(state, same, different, left, right.constants().single());
    } else if (left.constants().isSingle()) {
      constantEquality(state, same, different, right, left.constants().single());
    } else if (left.term() != null && right.term() != null) {
      state.imply(same, Facts.NONE.with(new Fact.Equal(left.term(), right.term())));
    }
  }

  /**
   * What {@code receiver.equals(argument)} tells: an argument that is not false may be an empty
   * box, the receiver may not.
   */
  static void equalObjects(
      State state, Condition same, Condition different, Value receiver, Value argument) {
    boolean box =
        receiver.constants().isSingle() && receiver.constants().single() instanceof Boolean;
    if (box && !argument.constants().isSingle()) {
      Object constant = receiver.constants().single();
      learn(state, same, argument, new Answer.Is(constant));
      learn(state, different, argument, new Answer.IsNot(requireNonNull(constant)));
    } else {
      equality(state, same, different, receiver, argument);
    }
  }

  private static void constantEquality(
      State state, Condition same, Condition different, Value value, @Nullable Object constant) {
    if (constant == null && Holders.isHolder(value)) {
      // That there is a holder says nothing of what it holds.
      return;
    }
    learn(state, same, value, new Answer.Is(constant));
    counted(state, same, different, value, Value.constant(constant));
    if (constant == null) {
      learn(state, different, value, Answer.PRESENT);
    } else if (constant instanceof Boolean answer) {
      learn(state, different, value, Answer.of(!answer));
    } else {
      learn(state, different, value, new Answer.IsNot(constant));
    }
  }

  private static void learn(State state, Condition condition, Value about, Answer answer) {
    if (about.term() != null) {
      state.imply(condition, Facts.NONE.with(new Fact.Known(about.term(), answer)));
    }
  }
}
