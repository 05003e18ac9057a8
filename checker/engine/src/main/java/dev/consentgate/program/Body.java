package dev.consentgate.program;

import dev.consentgate.symbol.MethodId;
import java.util.List;

/**
 * A method's control-flow graph in SSA form with block parameters.
 *
 * <p>Block 0 is the entry and has no parameters; {@code blocks.get(i).id() == i}; unreachable
 * blocks are left out. {@code parameters} holds {@code this} first for instance methods; for the
 * body of a function object it holds the captured values first, then the function's own parameters.
 *
 * @param captured how many of the parameters are captured values (lambda bodies only)
 */
public record Body(MethodId method, List<Var> parameters, int captured, List<Block> blocks) {

  public Body {
    parameters = List.copyOf(parameters);
    blocks = List.copyOf(blocks);
  }

  public Block entry() {
    return blocks.get(0);
  }
}
