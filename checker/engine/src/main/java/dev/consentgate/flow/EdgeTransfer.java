package dev.consentgate.flow;

import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Binds a block's parameters along an edge: the parameter becomes a new name for the argument, so
 * that what holds of the argument holds of it; what held of the parameter's previous value is
 * forgotten.
 *
 * <p>All parameters are bound at once: the arguments speak of the state before the edge.
 */
final class EdgeTransfer {

  private EdgeTransfer() {}

  static void bind(State state, List<Var> parameters, List<Operand> arguments, Frame frame) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Value value = frame.stamped(state, frame.valueOf(state, arguments.get(i)));
      values.add(value);
      Term term = value.term();
      if (term instanceof Term.Constant constant) {
        state.assume(newName(i), new Answer.Is(constant.value()));
      } else if (term != null) {
        state.alias(term, newName(i));
      }
    }
    for (int i = 0; i < parameters.size(); i++) {
      Export.nameParts(state, values.get(i), newName(i));
    }
    forgetOld(state, parameters, values);
    for (int i = 0; i < parameters.size(); i++) {
      Var parameter = parameters.get(i);
      Term name = new Term.Defined(parameter.id(), parameter.name());
      state.rename(newName(i), name);
      state.define(parameter, values.get(i).withTerm(name));
    }
  }

  private static Term newName(int index) {
    return new Term.Defined(-1 - index, "");
  }

  private static void forgetOld(State state, List<Var> parameters, List<Value> values) {
    Set<Term> old = new LinkedHashSet<>();
    for (Var parameter : parameters) {
      old.add(new Term.Defined(parameter.id(), parameter.name()));
    }
    if (old.isEmpty()) {
      return;
    }
    Gone gone = Gone.terms(old);
    state.kill(gone);
    values.replaceAll(value -> State.forget(value, gone));
  }
}
