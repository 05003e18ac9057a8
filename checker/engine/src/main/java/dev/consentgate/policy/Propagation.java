package dev.consentgate.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method carries from port to port.
 *
 * <p>Each {@code from} reaches each {@code to}. {@code derivedCategory} is the category of what
 * comes out, {@code null} when it is that of what went in.
 */
public record Propagation(
    MethodPattern method,
    Kind kind,
    List<Port> from,
    List<Port> to,
    @Nullable String derivedCategory,
    Evidence evidence,
    Position position)
    implements MethodDeclaration {

  /** Copies the lists. */
  public Propagation {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** How the value that comes out relates to the one that goes in. */
  public enum Kind {
    /** It is the same value: {@code same: result = this}. */
    IDENTITY,
    /** It has the media of the other inside: {@code from: arg 0}, {@code to: result}. */
    CARRY
  }
}
