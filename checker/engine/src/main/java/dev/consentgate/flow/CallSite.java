package dev.consentgate.flow;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Instruction;
import dev.consentgate.symbol.Location;
import dev.consentgate.term.Term;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call as it is transferred: the state it changes and the values that go in.
 *
 * @param key identifies the call among the objects of the frame: the target variable, or a number
 *     below it when the result has no variable
 * @param target the term that names the result
 */
record CallSite(
    State state,
    Instruction.Invoke instruction,
    int key,
    @Nullable Value receiver,
    List<Value> arguments,
    Term target) {

  CallSite {
    arguments = List.copyOf(arguments);
  }

  Callee callee() {
    return instruction.callee();
  }

  Location location() {
    return instruction.location();
  }

  /** Receiver, if any, then arguments: the values of the callee's parameters. */
  List<Value> inputs() {
    List<Value> inputs = new ArrayList<>();
    if (receiver != null) {
      inputs.add(receiver);
    }
    inputs.addAll(arguments);
    return inputs;
  }

  /** The call seen from another state. */
  CallSite in(State other) {
    return new CallSite(other, instruction, key, receiver, arguments, target);
  }
}
