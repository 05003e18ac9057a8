package dev.consentgate.summary;

import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.Path;
import java.util.List;

/** Names of things in a program as nodes. Of a file only its own name is kept, not its folder. */
final class SymbolForm {

  private SymbolForm() {}

  static Node type(TypeRef type) {
    if (type.arguments().isEmpty() && type.dimensions() == 0) {
      return Node.word(type.name());
    }
    return Node.group(
        Node.word(type.name()),
        Node.number(type.dimensions()),
        Node.list(type.arguments(), SymbolForm::type));
  }

  static TypeRef type(Node node) {
    if (node instanceof Node.Word word) {
      return TypeRef.of(word.text());
    }
    Parts parts = Parts.of(node);
    String name = parts.word();
    int dimensions = parts.number();
    List<TypeRef> arguments = Parts.list(parts.node(), SymbolForm::type);
    parts.end();
    return new TypeRef(name, arguments, dimensions);
  }

  static Node method(MethodId method) {
    return Node.word(method.toString());
  }

  static MethodId method(Node node) {
    return method(Parts.word(node));
  }

  static MethodId method(String text) {
    int name = text.indexOf('#');
    int parameters = text.indexOf('(');
    if (name < 0 || parameters < name || !text.endsWith(")")) {
      throw new SummaryFormatException("a word that names no method");
    }
    String list = text.substring(parameters + 1, text.length() - 1);
    return new MethodId(
        text.substring(0, name),
        text.substring(name + 1, parameters),
        list.isEmpty() ? List.of() : List.of(list.split(",", -1)));
  }

  static Node location(Location location) {
    return Node.group(
        Node.word(location.fileName()),
        Node.number(location.line()),
        Node.number(location.column()));
  }

  static Location location(Node node) {
    Parts parts = Parts.of(node);
    String file = parts.word();
    int line = parts.number();
    int column = parts.number();
    parts.end();
    return new Location(file, line, column, -1);
  }

  static Node path(Path path) {
    return Node.group(Node.number(path.root()), Node.list(path.steps(), Node::word));
  }

  static Path path(Node node) {
    Parts parts = Parts.of(node);
    int root = parts.number();
    List<String> steps = Parts.list(parts.node(), Parts::word);
    parts.end();
    boolean starts = root >= 0 || (root == Path.STATIC && !steps.isEmpty());
    if (!starts || steps.size() > Path.MAX_STEPS) {
      throw new SummaryFormatException("a path that starts nowhere");
    }
    return new Path(root, steps);
  }
}
