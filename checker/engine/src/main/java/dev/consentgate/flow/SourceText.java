package dev.consentgate.flow;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Const;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Names;
import dev.consentgate.term.TermText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes operands of a body as the source expressions they came from, as near as the body tells.
 */
final class SourceText {

  private static final int MAX_DEPTH = 4;
  private static final String ELLIPSIS = "...";

  private final Map<Var, Instruction> definitions = new HashMap<>();

  SourceText(Body body) {
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Var target = instruction.target();
        if (target != null) {
          definitions.put(target, instruction);
        }
      }
    }
  }

  /** The call without its receiver. */
  String call(Instruction.Invoke call) {
    return call(call, MAX_DEPTH);
  }

  private String call(Instruction.Invoke call, int depth) {
    List<String> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(operand(argument, depth - 1)));
    return call.callee().method().name() + "(" + String.join(", ", arguments) + ")";
  }

  private String operand(Operand operand, int depth) {
    if (operand instanceof Const constant) {
      return TermText.constantText(constant.value());
    }
    Var var = (Var) operand;
    if (!var.name().isEmpty()) {
      return var.name();
    }
    Instruction definition = definitions.get(var);
    return definition == null || depth <= 0 ? ELLIPSIS : defined(definition, depth);
  }

  private String defined(Instruction definition, int depth) {
    if (definition instanceof Instruction.Invoke call) {
      Operand receiver = call.receiver();
      String holder =
          receiver == null
              ? Names.simple(call.callee().method().owner())
              : operand(receiver, depth - 1);
      return member(holder, call(call, depth));
    }
    if (definition instanceof Instruction.LoadField load) {
      Operand base = load.base();
      String holder = base == null ? Names.simple(load.field().owner()) : operand(base, depth - 1);
      return member(holder, load.field().name());
    }
    return ELLIPSIS;
  }

  private static String member(String holder, String member) {
    return holder.equals("this") ? member : holder + "." + member;
  }
}
