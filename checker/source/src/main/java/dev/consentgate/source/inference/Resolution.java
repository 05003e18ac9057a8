package dev.consentgate.source.inference;

import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import java.util.List;

/**
 * A chosen method with its instantiated types.
 *
 * @param parameters the type each argument is passed as
 * @param variableArity whether trailing arguments are packed into an array
 * @param complete whether no part of the result waits for a target type
 */
public record Resolution(
    MethodSymbol method,
    List<Type> parameters,
    Type result,
    boolean variableArity,
    boolean complete) {

  public Resolution {
    parameters = List.copyOf(parameters);
  }
}
