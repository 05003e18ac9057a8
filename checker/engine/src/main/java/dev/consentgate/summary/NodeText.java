package dev.consentgate.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Nodes as text of one line, and back. Equal nodes have equal texts. */
final class NodeText {

  private static final int MAX_DEPTH = 200;

  private final String text;
  private int position;

  private NodeText(String text) {
    this.text = text;
  }

  static String of(Node node) {
    StringBuilder into = new StringBuilder();
    write(node, into);
    return into.toString();
  }

  private static void write(Node node, StringBuilder into) {
    if (node instanceof Node.Group group) {
      into.append('(');
      for (int i = 0; i < group.parts().size(); i++) {
        if (i > 0) {
          into.append(' ');
        }
        write(group.parts().get(i), into);
      }
      into.append(')');
    } else if (node instanceof Node.Word word) {
      write(word.text(), into);
    }
  }

  private static void write(String word, StringBuilder into) {
    if (!word.isEmpty() && word.chars().allMatch(NodeText::isPlain)) {
      into.append(word);
      return;
    }
    into.append('"');
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      if (character == '"' || character == '\\') {
        into.append('\\').append(character);
      } else if (character < ' ' || character > '~') {
        into.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
      } else {
        into.append(character);
      }
    }
    into.append('"');
  }

  private static boolean isPlain(int character) {
    return character > ' '
        && character <= '~'
        && character != '('
        && character != ')'
        && character != '"'
        && character != '\\';
  }

  /** The node that the whole text is. */
  static Node read(String text) {
    NodeText reader = new NodeText(text);
    Node node = reader.node(0);
    if (reader.position != text.length()) {
      throw new SummaryFormatException("more than one item");
    }
    return node;
  }

  private Node node(int depth) {
    if (depth > MAX_DEPTH) {
      throw new SummaryFormatException("too deep");
    }
    char first = peek();
    if (first == '(') {
      position++;
      List<Node> parts = new ArrayList<>();
      while (peek() != ')') {
        parts.add(node(depth + 1));
        if (peek() == ' ') {
          position++;
        }
      }
      position++;
      return new Node.Group(parts);
    }
    return new Node.Word(first == '"' ? quoted() : plain());
  }

  private char peek() {
    if (position >= text.length()) {
      throw new SummaryFormatException("the text ends too early");
    }
    return text.charAt(position);
  }

  private String plain() {
    int start = position;
    while (position < text.length() && isPlain(text.charAt(position))) {
      position++;
    }
    if (position == start) {
      throw new SummaryFormatException("a character that cannot stand here");
    }
    return text.substring(start, position);
  }

  private String quoted() {
    StringBuilder word = new StringBuilder();
    position++;
    while (peek() != '"') {
      char character = peek();
      position++;
      word.append(character == '\\' ? escaped() : character);
    }
    position++;
    return word.toString();
  }

  private char escaped() {
    char kind = peek();
    position++;
    if (kind != 'u') {
      return kind;
    }
    int end = position + 4;
    if (end > text.length()) {
      throw new SummaryFormatException("the text ends too early");
    }
    try {
      char character = (char) Integer.parseInt(text.substring(position, end), 16);
      position = end;
      return character;
    } catch (NumberFormatException broken) {
      throw new SummaryFormatException("a character code that is none");
    }
  }
}
