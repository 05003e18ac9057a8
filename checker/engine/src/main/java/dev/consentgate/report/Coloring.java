package dev.consentgate.report;

import dev.consentgate.policy.Severity;

/** Whether text for a console is coloured. */
public enum Coloring {
  PLAIN,
  /** With the escape sequences that terminals understand (ECMA-48). */
  COLOURED;

  private static final String RESET = "\u001b[0m";

  String strong(String text) {
    return paint("\u001b[1m", text);
  }

  String faint(String text) {
    return paint("\u001b[2m", text);
  }

  String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> paint("\u001b[1;31m", severity.key());
      case WARNING -> paint("\u001b[1;33m", severity.key());
      case NOTE, OFF -> severity.key();
    };
  }

  private String paint(String start, String text) {
    return this == PLAIN ? text : start + text + RESET;
  }
}
