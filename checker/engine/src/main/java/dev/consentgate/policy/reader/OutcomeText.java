package dev.consentgate.policy.reader;

import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.PortParser;
import dev.consentgate.policy.SyntaxException;
import java.util.Arrays;
import java.util.List;

/** Reads outcomes such as {@code result is true} or {@code result.status() in [GRANTED]}. */
final class OutcomeText {

  private static final String EXPECTED =
      "expected 'result is true', 'result is false', 'result is present', 'returns normally'"
          + " or 'result in [GRANTED]'";

  private OutcomeText() {}

  static Outcome parse(String text) throws SyntaxException {
    if (text.equals("returns normally")) {
      return new Outcome.ReturnsNormally();
    }
    int is = text.indexOf(" is ");
    int in = text.indexOf(" in ");
    if (is < 0 && in < 0) {
      throw unknown(text);
    }
    int end = is < 0 ? in : is;
    Outcome outcome = is < 0 ? constants(text, in) : state(text, text.substring(is + 4).strip());
    return ofPort(text, text.substring(0, end).strip(), outcome);
  }

  private static Outcome ofPort(String text, String portText, Outcome outcome)
      throws SyntaxException {
    Port port = PortParser.parse(portText);
    if (port instanceof Port.Result) {
      return outcome;
    }
    if (port instanceof Port.Member member) {
      return new Outcome.OfMember(member, outcome);
    }
    throw unknown(text);
  }

  private static Outcome state(String text, String word) throws SyntaxException {
    return switch (word) {
      case "true" -> new Outcome.ResultIsTrue();
      case "false" -> new Outcome.ResultIsFalse();
      case "present" -> new Outcome.ResultPresent();
      default -> throw unknown(text);
    };
  }

  private static Outcome constants(String text, int in) throws SyntaxException {
    String list = text.substring(in + 4).strip();
    if (!list.startsWith("[") || !list.endsWith("]")) {
      throw unknown(text);
    }
    List<String> constants =
        Arrays.stream(list.substring(1, list.length() - 1).split(",", -1))
            .map(String::strip)
            .filter(constant -> !constant.isEmpty())
            .toList();
    if (constants.isEmpty()) {
      throw new SyntaxException("'" + text + "' names no constant; expected 'result in [GRANTED]'");
    }
    return new Outcome.ResultIn(constants);
  }

  private static SyntaxException unknown(String text) {
    return new SyntaxException("'" + text + "' is no outcome; " + EXPECTED);
  }
}
