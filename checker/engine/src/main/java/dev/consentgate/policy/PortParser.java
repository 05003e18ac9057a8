package dev.consentgate.policy;

import java.util.Set;

/**
 * Reads ports: {@code arg 0}, {@code args}, {@code this}, {@code result}, {@code new}, {@code
 * session user}, {@code element of P}, {@code element at K of P}, {@code size of P}, {@code
 * owner(P)}, {@code P.name()}, {@code P.name}, {@code parameter 0 of arg 1} and {@code (P)}; a key
 * may be {@code first}, {@code last}, {@code end} or {@code keys} too.
 */
public final class PortParser {

  private static final String EXPECTED =
      "'arg 0', 'args', 'this', 'result', 'element of ...', 'owner(...)', 'session user'"
          + " or 'parameter 0 of arg 0'";

  private static final Set<String> SPOTS = Set.of("first", "last", "end", "keys");

  private final String text;
  private int at;

  private PortParser(String text) {
    this.text = text;
  }

  /** The port that a whole text stands for. */
  public static Port parse(String text) throws SyntaxException {
    PortParser parser = new PortParser(text);
    Port port = parser.port();
    parser.skipSpaces();
    if (parser.at < text.length()) {
      throw new SyntaxException(
          "the port '" + text + "' goes on with '" + text.substring(parser.at) + "' after its end");
    }
    return port;
  }

  private Port port() throws SyntaxException {
    String word = word();
    switch (word) {
      case "element", "elements" -> {
        return element();
      }
      default -> {
        return members(primary(word));
      }
    }
  }

  private Port element() throws SyntaxException {
    Port key = null;
    String next = word();
    if (next.equals("at")) {
      key = key();
      next = word();
    }
    if (!next.equals("of")) {
      throw new SyntaxException(
          "the port '" + text + "' has '" + next + "' where 'of' is expected");
    }
    return new Port.Element(port(), key);
  }

  private Port key() throws SyntaxException {
    int start = at;
    String word = word();
    if (SPOTS.contains(word)) {
      return new Port.Spot(word);
    }
    at = start;
    return port();
  }

  private Port size() throws SyntaxException {
    expect("of");
    return new Port.Size(port());
  }

  private Port primary(String word) throws SyntaxException {
    return switch (word) {
      case "arg" -> Port.arg(number());
      case "args" -> Port.ALL_ARGS;
      case "this" -> Port.RECEIVER;
      case "result" -> Port.RESULT;
      case "new" -> Port.FRESH;
      case "session" -> sessionUser();
      case "owner" -> owner();
      case "parameter" -> parameter();
      case "size" -> size();
      case "" -> inParentheses();
      default -> throw unknown(word);
    };
  }

  private Port sessionUser() throws SyntaxException {
    expect("user");
    return Port.SESSION_USER;
  }

  private Port owner() throws SyntaxException {
    if (!skip('(')) {
      throw new SyntaxException("'owner' in '" + text + "' needs its media: 'owner(arg 0)'");
    }
    Port media = port();
    close();
    return new Port.Owner(media);
  }

  private Port parameter() throws SyntaxException {
    int index = number();
    expect("of");
    expect("arg");
    return new Port.Parameter(number(), index);
  }

  private Port inParentheses() throws SyntaxException {
    if (!skip('(')) {
      throw unknown(at < text.length() ? text.substring(at) : "");
    }
    Port inner = port();
    close();
    return inner;
  }

  private Port members(Port start) throws SyntaxException {
    Port port = start;
    while (skip('.')) {
      String name = word();
      if (name.isEmpty()) {
        throw new SyntaxException("the port '" + text + "' lacks a name after a dot");
      }
      boolean call = skip('(');
      if (call) {
        close();
      }
      port = new Port.Member(port, name, call);
    }
    return port;
  }

  private void close() throws SyntaxException {
    if (!skip(')')) {
      throw new SyntaxException("the port '" + text + "' lacks a closing ')'");
    }
  }

  private void expect(String word) throws SyntaxException {
    String found = word();
    if (!found.equals(word)) {
      throw new SyntaxException(
          "the port '" + text + "' has '" + found + "' where '" + word + "' is expected");
    }
  }

  private int number() throws SyntaxException {
    String digits = word();
    if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(Character::isDigit)) {
      throw new SyntaxException(
          "the port '" + text + "' needs a number, counted from 0, in place of '" + digits + "'");
    }
    return Integer.parseInt(digits);
  }

  private SyntaxException unknown(String word) {
    return new SyntaxException("'" + word + "' is no port; expected " + EXPECTED);
  }

  private String word() {
    skipSpaces();
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean skip(char wanted) {
    skipSpaces();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
