package dev.consentgate.program;

import java.util.List;

/**
 * A straight run of instructions. Inside a {@code try} region a call is the last instruction of its
 * block, so that {@code handlers} speak of exactly one call.
 */
public record Block(
    int id,
    List<Var> parameters,
    List<Instruction> instructions,
    Terminator terminator,
    List<Handler> handlers) {

  public Block {
    parameters = List.copyOf(parameters);
    instructions = List.copyOf(instructions);
    handlers = List.copyOf(handlers);
  }
}
