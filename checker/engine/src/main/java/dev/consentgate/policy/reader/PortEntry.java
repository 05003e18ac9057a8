package dev.consentgate.policy.reader;

import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.PortParser;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ports and equations as they stand in an entry; what is wrong with them becomes an error. */
final class PortEntry {

  private PortEntry() {}

  /** Two ports with an equals sign between. */
  record Equated(Port left, Port right, Position position) {}

  /** The ports of a key; nothing when the key is absent. */
  static List<Port> all(Fields fields, String key, List<MethodEntry.Located> methods) {
    List<Port> ports = new ArrayList<>();
    for (Scalar text : fields.texts(key)) {
      parse(fields.problems(), text, methods).ifPresent(ports::add);
    }
    return ports;
  }

  /** The ports of a key that must be there. */
  static List<Port> required(
      Fields fields, String key, List<MethodEntry.Located> methods, String example) {
    if (!fields.has(key)) {
      fields
          .problems()
          .add(fields.position(), "the entry lacks '" + key + "'; expected " + example);
    }
    return all(fields, key, methods);
  }

  /** One port; an error when it is none, or when a method has no such argument. */
  static Optional<Port> parse(Problems problems, Scalar text, List<MethodEntry.Located> methods) {
    try {
      Port port = PortParser.parse(text.text());
      checkArgument(problems, port, text, methods);
      return Optional.of(port);
    } catch (SyntaxException e) {
      problems.add(text.position(), MethodEntry.message(e));
      return Optional.empty();
    }
  }

  /** The equations of a key. */
  static List<Equated> equations(Fields fields, String key, List<MethodEntry.Located> methods) {
    List<Equated> equations = new ArrayList<>();
    for (Scalar text : fields.texts(key)) {
      equation(fields.problems(), text, methods).ifPresent(equations::add);
    }
    return equations;
  }

  private static Optional<Equated> equation(
      Problems problems, Scalar text, List<MethodEntry.Located> methods) {
    int sign = text.text().indexOf('=');
    if (sign < 0) {
      problems.add(
          text.position(),
          "'" + text.text() + "' is no equation; expected such as 'owner(result) = arg 0'");
      return Optional.empty();
    }
    Position at = text.position();
    Scalar left = new Scalar(text.text().substring(0, sign).strip(), at);
    Scalar right = new Scalar(text.text().substring(sign + 1).strip(), at);
    Optional<Port> leftPort = parse(problems, left, methods);
    Optional<Port> rightPort = parse(problems, right, methods);
    return leftPort.flatMap(one -> rightPort.map(other -> new Equated(one, other, at)));
  }

  private static void checkArgument(
      Problems problems, Port port, Scalar text, List<MethodEntry.Located> methods) {
    int highest = PortChecks.highestArgument(port);
    for (MethodEntry.Located method : methods) {
      MethodPattern pattern = method.pattern();
      List<String> parameters = pattern.parameterTypes();
      if (parameters != null && highest >= parameters.size()) {
        problems.add(
            text.position(),
            "'"
                + text.text()
                + "' names argument "
                + highest
                + ", counted from 0, but "
                + pattern
                + " has "
                + count(parameters.size()));
      }
    }
  }

  private static String count(int parameters) {
    return parameters == 1 ? "1 parameter" : parameters + " parameters";
  }
}
