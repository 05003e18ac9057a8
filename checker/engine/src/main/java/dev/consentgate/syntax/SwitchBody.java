package dev.consentgate.syntax;

import dev.consentgate.symbol.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The selector and cases of a switch statement or expression.
 *
 * @param exhaustive whether the language demands that some case matches (switch expressions, and
 *     statements over patterns): without a default, falling out of it throws
 */
public record SwitchBody(Expr selector, List<Case> cases, boolean exhaustive) {

  public SwitchBody {
    cases = List.copyOf(cases);
  }

  /**
   * One case. With {@code arrow} there is no fall-through, and an expression on the right of the
   * arrow is a {@link Stmt.Yield} in a switch expression, a {@link Stmt.Expression} in a statement.
   */
  public record Case(
      Location location, List<Label> labels, @Nullable Expr guard, boolean arrow, List<Stmt> body) {
    public Case {
      labels = List.copyOf(labels);
      body = List.copyOf(body);
    }
  }

  /** What a case matches. */
  public sealed interface Label {
    /** A constant: an enum constant, string, number, character or null. */
    record Constant(Expr.Literal value) implements Label {}

    record Matching(Pattern pattern) implements Label {}

    record Default() implements Label {}
  }
}
