package dev.consentgate.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a list, read from left to right; whatever is not as expected is an error. */
final class Parts {

  private final List<Node> parts;
  private int next;

  private Parts(List<Node> parts) {
    this.parts = parts;
  }

  static Parts of(Node node) {
    if (node instanceof Node.Group group) {
      return new Parts(group.parts());
    }
    throw new SummaryFormatException("a word where a list should be");
  }

  /** All parts, each read in the same way. */
  static <T> List<T> list(Node node, Function<Node, T> read) {
    List<T> items = new ArrayList<>();
    Parts parts = of(node);
    while (!parts.isAtEnd()) {
      items.add(read.apply(parts.node()));
    }
    return items;
  }

  static String word(Node node) {
    if (node instanceof Node.Word word) {
      return word.text();
    }
    throw new SummaryFormatException("a list where a word should be");
  }

  boolean isAtEnd() {
    return next == parts.size();
  }

  Node node() {
    if (isAtEnd()) {
      throw new SummaryFormatException("a list that is too short");
    }
    return parts.get(next++);
  }

  String word() {
    return word(node());
  }

  boolean flag() {
    return word().equals("1");
  }

  int number() {
    try {
      return Integer.parseInt(word());
    } catch (NumberFormatException none) {
      throw new SummaryFormatException("a word where a number should be");
    }
  }

  <E> E constant(E[] constants) {
    String name = word();
    for (E constant : constants) {
      if (constant.toString().equals(name)) {
        return constant;
      }
    }
    throw new SummaryFormatException("an unknown word");
  }

  /** Null where nothing stands. */
  <T> @Nullable T optional(Function<Node, T> read) {
    Node node = node();
    return node.equals(Node.NOTHING) ? null : read.apply(node);
  }

  /** The remaining parts. */
  <T> List<T> rest(Function<Node, T> read) {
    List<T> items = new ArrayList<>();
    while (!isAtEnd()) {
      items.add(read.apply(node()));
    }
    return items;
  }

  void end() {
    if (!isAtEnd()) {
      throw new SummaryFormatException("a list that is too long");
    }
  }
}
