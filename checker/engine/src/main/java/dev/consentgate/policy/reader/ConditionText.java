package dev.consentgate.policy.reader;

import dev.consentgate.policy.MethodPatternParser;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.PortParser;
import dev.consentgate.policy.SinkCondition;
import dev.consentgate.policy.SyntaxException;
import java.util.Arrays;
import java.util.List;

/** Reads conditions: {@code arg 1 is X}, {@code arg 1 in [X, Y]}, {@code this came from T#m}. */
final class ConditionText {

  private static final String CAME_FROM = " came from ";

  private ConditionText() {}

  static SinkCondition parse(String text) throws SyntaxException {
    int cameFrom = text.indexOf(CAME_FROM);
    if (cameFrom > 0) {
      Port port = PortParser.parse(text.substring(0, cameFrom));
      String method = text.substring(cameFrom + CAME_FROM.length());
      return new SinkCondition.CameFrom(port, MethodPatternParser.parse(method, true));
    }
    int is = text.indexOf(" is ");
    int in = text.indexOf(" in [");
    if (is > 0) {
      String constant = text.substring(is + 4).strip();
      return new SinkCondition.PortIs(PortParser.parse(text.substring(0, is)), List.of(constant));
    }
    if (in > 0 && text.endsWith("]")) {
      List<String> constants =
          Arrays.stream(text.substring(in + 5, text.length() - 1).split(","))
              .map(String::strip)
              .toList();
      return new SinkCondition.PortIs(PortParser.parse(text.substring(0, in)), constants);
    }
    throw new SyntaxException(
        "'"
            + text
            + "' is no condition; expected 'arg 1 is CONSTANT', 'arg 1 in [A, B]'"
            + " or 'arg 1 came from com.acme.Type#method'");
  }
}
