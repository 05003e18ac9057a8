package dev.consentgate.syntax;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.List;

/**
 * A method's declaration with its statements. Parameters in order; for a constructor the statements
 * begin with the explicit {@code this(...)} or {@code super(...)} call when the text has one.
 */
public record MethodSyntax(MethodId id, List<Parameter> parameters, List<Stmt> body) {

  public MethodSyntax {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }

  /** A declared parameter. */
  public record Parameter(String name, TypeRef type) {}
}
