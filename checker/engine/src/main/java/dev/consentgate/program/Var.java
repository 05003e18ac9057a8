package dev.consentgate.program;

import dev.consentgate.symbol.TypeRef;

/**
 * An SSA variable: defined once in the text of its body, by an instruction or as a block parameter.
 *
 * @param id unique in the body
 * @param name the source variable it came from, or empty for a temporary
 */
public record Var(int id, String name, TypeRef type) implements Operand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.var(this);
  }

  @Override
  public String toString() {
    return "%" + id + (name.isEmpty() ? "" : ":" + name);
  }
}
