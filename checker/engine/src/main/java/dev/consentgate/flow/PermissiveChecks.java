package dev.consentgate.flow;

import dev.consentgate.policy.Outcome;
import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Const;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Terminator;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells checks that ask nobody: every implementation that a call may run is in sight, and none of
 * them can give another answer than yes.
 */
final class PermissiveChecks {

  private record Question(MethodId method, Outcome outcome) {}

  private final Universe universe;
  private final Map<Question, Boolean> known = new LinkedHashMap<>();

  PermissiveChecks(Universe universe) {
    this.universe = universe;
  }

  boolean isAlwaysYes(CallSite site, Outcome outcome) {
    List<MethodInfo> methods = implementations(site);
    for (MethodInfo method : methods) {
      Question question = new Question(method.id(), outcome);
      Boolean yes = known.get(question);
      if (yes == null) {
        yes = universe.program().body(method.id()).map(body -> says(body, outcome)).orElse(false);
        known.put(question, yes);
      }
      if (!yes) {
        return false;
      }
    }
    return !methods.isEmpty();
  }

  private List<MethodInfo> implementations(CallSite site) {
    MethodId method = site.callee().method();
    Value receiver = site.receiver();
    if (receiver == null) {
      return universe.dispatch().exact(site.callee()).stream().toList();
    }
    List<MethodInfo> found = new ArrayList<>();
    for (AbstractObject object : receiver.objects()) {
      if (!object.isExact()) {
        return universe.dispatch().onSubtypes(site.callee().receiverType(), method);
      }
      universe.dispatch().onClass(object.type(), method).ifPresent(found::add);
    }
    return receiver.objects().isEmpty()
        ? universe.dispatch().onSubtypes(site.callee().receiverType(), method)
        : found;
  }

  private static boolean says(Body body, Outcome outcome) {
    int answers = 0;
    for (Block block : body.blocks()) {
      if (block.terminator() instanceof Terminator.Return answer) {
        answers++;
        if (!(outcome instanceof Outcome.ReturnsNormally) && !isYes(answer.value(), outcome)) {
          return false;
        }
      }
      if (outcome instanceof Outcome.ReturnsNormally && mayThrow(block)) {
        return false;
      }
    }
    return answers > 0;
  }

  private static boolean mayThrow(Block block) {
    return block.terminator() instanceof Terminator.Throw
        || block.instructions().stream().anyMatch(Instruction.Invoke.class::isInstance);
  }

  private static boolean isYes(@Nullable Operand value, Outcome outcome) {
    if (!(value instanceof Const constant)) {
      return false;
    }
    if (outcome instanceof Outcome.ResultIsTrue || outcome instanceof Outcome.ResultIsFalse) {
      return Boolean.valueOf(outcome instanceof Outcome.ResultIsTrue).equals(constant.value());
    }
    return outcome instanceof Outcome.ResultIn in
        && constant.value() instanceof EnumConstant answer
        && in.constants().contains(answer.name());
  }
}
