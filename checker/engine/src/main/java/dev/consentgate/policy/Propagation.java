package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method carries from port to port, or how it changes what stands where in a container.
 *
 * <p>Each {@code from} reaches each {@code to}. What is taken away is a {@code from} without a
 * {@code to}. {@code derivedCategory} is the category of what comes out, {@code null} when it is
 * that of what went in.
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
    CARRY,
    /** It stands in a list now, what stood there and behind has moved up. */
    INSERT,
    /** It stands in its list no longer, what stood behind has moved down. */
    REMOVE,
    /** It is there no longer: an element under a key, or all that a container held. */
    CLEAR,
    /** The same, if the {@code to}, a number, is 0. */
    CLEAR_AT_ZERO,
    /** What stands where in the container is not known any more. */
    DISORDER
  }

  /** Whether it says how a container changes, rather than what reaches what. */
  public boolean rearranges() {
    return kind != Kind.IDENTITY && kind != Kind.CARRY;
  }

  /**
   * The declarations without repetitions, and without those of a container's elements anywhere
   * where others say at which place.
   */
  static List<Propagation> exact(List<Propagation> all) {
    List<Propagation> exact = new ArrayList<>();
    for (Propagation one : all) {
      boolean said = exact.stream().anyMatch(one::says);
      boolean vague = all.stream().anyMatch(other -> other.saysWhere(one));
      if (!said && !vague) {
        exact.add(one);
      }
    }
    return exact;
  }

  private boolean says(Propagation other) {
    return kind == other.kind && from.equals(other.from) && to.equals(other.to);
  }

  private boolean saysWhere(Propagation other) {
    boolean into = places(to, other.to) && from.equals(other.from);
    boolean outOf = places(from, other.from) && to.equals(other.to);
    return (kind == Kind.INSERT || kind == Kind.IDENTITY)
        && other.kind == Kind.IDENTITY
        && (into || outOf);
  }

  private static boolean places(List<Port> exact, List<Port> vague) {
    return exact.size() == 1
        && vague.size() == 1
        && exact.get(0) instanceof Port.Element one
        && vague.get(0) instanceof Port.Element other
        && one.key() != null
        && other.key() == null
        && one.container().equals(other.container());
  }
}
