package dev.consentgate.program;

import java.util.List;

/** A way to another block of the same body, with one argument for each of its parameters. */
public record Edge(int block, List<Operand> arguments) {

  public Edge {
    arguments = List.copyOf(arguments);
  }
}
