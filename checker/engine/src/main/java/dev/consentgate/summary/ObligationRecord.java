package dev.consentgate.summary;

import dev.consentgate.analysis.Obligation;
import dev.consentgate.symbol.MethodId;

/**
 * A finding that callers in other modules answer for, as plain values.
 *
 * @param method the method that waits for its callers
 * @param rule the name of the check
 * @param severity as the policy sets it, in lower case
 * @param file the name of the source file, without its folder
 * @param message complete text of several lines; the first stands alone
 */
public record ObligationRecord(
    MethodId method,
    String rule,
    String severity,
    String identity,
    String file,
    int line,
    String message) {

  static ObligationRecord of(Obligation obligation) {
    return new ObligationRecord(
        obligation.method(),
        obligation.finding().rule().checkName(),
        obligation.finding().severity().key(),
        obligation.finding().identity(),
        obligation.finding().location().fileName(),
        obligation.finding().location().line(),
        obligation.finding().message());
  }

  Node node() {
    return Node.group(
        SymbolForm.method(method),
        Node.word(rule),
        Node.word(severity),
        Node.word(identity),
        Node.word(file),
        Node.number(line),
        Node.word(message));
  }

  static ObligationRecord read(Node node) {
    Parts parts = Parts.of(node);
    MethodId method = SymbolForm.method(parts.node());
    ObligationRecord obligation =
        new ObligationRecord(
            method,
            parts.word(),
            parts.word(),
            parts.word(),
            parts.word(),
            parts.number(),
            parts.word());
    parts.end();
    return obligation;
  }
}
