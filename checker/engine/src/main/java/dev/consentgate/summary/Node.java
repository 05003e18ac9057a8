package dev.consentgate.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A word, or a list of nodes in parentheses: all that a summary is written in. */
sealed interface Node {

  Node NOTHING = new Word("-");

  /** A word; one that is not plain is written in quotes. */
  record Word(String text) implements Node {}

  /** A list. */
  record Group(List<Node> parts) implements Node {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  static Node word(String text) {
    return new Word(text);
  }

  static Node flag(boolean flag) {
    return new Word(flag ? "1" : "0");
  }

  static Node number(long number) {
    return new Word(Long.toString(number));
  }

  static Node group(Node... parts) {
    return new Group(List.of(parts));
  }

  /** A list that begins with a word which tells its kind. */
  static Node kind(String kind, Node... parts) {
    List<Node> all = new ArrayList<>();
    all.add(new Word(kind));
    all.addAll(List.of(parts));
    return new Group(all);
  }

  static <T> Node list(Collection<T> items, Function<? super T, Node> write) {
    List<Node> parts = new ArrayList<>();
    items.forEach(item -> parts.add(write.apply(item)));
    return new Group(parts);
  }
}
