package dev.consentgate.value;

import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access path: a root and the fields read from it, as summaries name places of their callers.
 *
 * <p>At most {@link #MAX_STEPS} steps; a longer path is cut to its prefix, which stands for all
 * that lies below it.
 *
 * @param root parameter index, or {@link #RESULT}, or {@link #STATIC} with the field as first step
 */
public record Path(int root, List<String> steps) implements Comparable<Path> {

  public static final int MAX_STEPS = 5;
  public static final int RESULT = -1;
  public static final int STATIC = -2;

  /** How the steps to the values that a function has captured begin. */
  public static final String CAPTURE = "capture";

  /** The step to an element of a container or array. */
  public static final String ELEMENT = "[]";

  /**
   * Whether a field of an object holds its elements: all that have no field of their own, or the
   * one under a constant key. Only objects that a frame made have fields for single elements; no
   * path names one.
   */
  public static boolean isElement(String field) {
    return field.startsWith("[");
  }

  /** The last step of a path that means everything below a parameter or static field. */
  public static final String BELOW = "**";

  /** The step to the one of several function objects at a place that runs this body. */
  public static String running(MethodId body) {
    return "{" + body + "}";
  }

  /** Whether the step chooses among function objects. */
  public static boolean isChoice(String step) {
    return step.startsWith("{");
  }

  public Path {
    steps = List.copyOf(steps);
  }

  public static Path parameter(int index) {
    return new Path(index, List.of());
  }

  public static Path result() {
    return new Path(RESULT, List.of());
  }

  public boolean isFull() {
    return steps.size() >= MAX_STEPS || steps.contains(BELOW);
  }

  /** Everything below the path's root. */
  public Path below() {
    return new Path(root, root == STATIC ? List.of(steps.get(0), BELOW) : List.of(BELOW));
  }

  /** The first so many steps and everything below them; the path itself when it has no more. */
  public Path cut(int depth) {
    int kept = root == STATIC ? depth + 1 : depth;
    if (steps.size() <= kept) {
      return this;
    }
    List<String> shorter = new ArrayList<>(steps.subList(0, kept));
    shorter.add(BELOW);
    return new Path(root, shorter);
  }

  /** Whether the path means everything below a place. */
  public boolean isBelow() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).equals(BELOW);
  }

  /** The place below which everything is meant. */
  public Path above() {
    return isBelow() ? new Path(root, steps.subList(0, steps.size() - 1)) : this;
  }

  /** One step further; null when the path is full or would repeat a field. */
  public @Nullable Path then(String step) {
    if (isFull() || repeats(step)) {
      return null;
    }
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Path(root, longer);
  }

  private boolean repeats(String step) {
    boolean mayRepeat = step.equals(ELEMENT) || step.startsWith(CAPTURE);
    return !mayRepeat && steps.contains(step);
  }

  @Override
  public int compareTo(Path other) {
    int byRoot = Integer.compare(root, other.root);
    return byRoot != 0 ? byRoot : steps.toString().compareTo(other.steps.toString());
  }

  @Override
  public String toString() {
    String name = root == RESULT ? "result" : root == STATIC ? "static" : "arg" + root;
    return steps.isEmpty() ? name : name + "." + String.join(".", steps);
  }
}
