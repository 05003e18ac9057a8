package dev.consentgate.maven.console;

import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.report.Coloring;
import java.io.Console;
import java.util.Locale;

/** Whether a person reads along. */
public final class Terminal {

  private Terminal() {}

  /** Whether the output goes to a terminal, as far as the JDK can tell. */
  @SuppressWarnings("SystemConsoleNull") // What JDK 22 and later answer is asked for below.
  public static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is a console without a terminal too, and it tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJdk22) {
      return true;
    }
  }

  /**
   * The colouring that an option asks for.
   *
   * @param option {@code always}, {@code never} or {@code auto}
   */
  public static Coloring coloring(String option) throws ScanException {
    switch (option.toLowerCase(Locale.ROOT)) {
      case "always":
        return Coloring.COLOURED;
      case "never":
        return Coloring.PLAIN;
      case "auto":
        return isThere() && System.getenv("NO_COLOR") == null ? Coloring.COLOURED : Coloring.PLAIN;
      default:
        throw new ScanException(
            "consentgate.color: found '" + option + "' where auto, always or never is expected");
    }
  }
}
