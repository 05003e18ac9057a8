package dev.consentgate.finding;

import dev.consentgate.flow.SinkSite;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.symbol.MethodId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The identity of a finding: rule, enclosing named method, sink, category, recipient, purpose and
 * ordinal in source order.
 *
 * <p>No lines, no numbers of anonymous classes or lambdas, simple parameter type names: equal from
 * every front-end.
 */
public final class Identity {

  private Identity() {}

  static String of(Judgement judgement, MethodId method, int ordinal) {
    SinkSite sink = judgement.flow().sink();
    String text =
        String.join(
            "|",
            String.valueOf(judgement.rule()),
            named(method),
            sink.sink(),
            judgement.flow().token().category(),
            sink.recipient(),
            String.join(",", sink.needs()),
            Integer.toString(ordinal));
    return digest(text).substring(0, 8);
  }

  /** The method without the numbers that a compiler gives to classes without a name. */
  public static String named(MethodId method) {
    String owner = method.owner().replaceAll("\\$\\d+", "");
    return owner + "#" + enclosing(method.name()) + arguments(method);
  }

  private static String arguments(MethodId method) {
    if (method.name().startsWith("lambda$")) {
      return "";
    }
    String types = method.signature().substring(method.name().length());
    return types.replaceAll("(?<=[(,])\\d+", "");
  }

  /** A lambda's body counts for the method it stands in. */
  static String enclosing(String name) {
    if (!name.startsWith("lambda$")) {
      return name;
    }
    int end = name.lastIndexOf('$');
    return enclosing(name.substring("lambda$".length(), Math.max(end, "lambda$".length())));
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      StringBuilder hex = new StringBuilder();
      for (byte value : bytes) {
        hex.append(String.format("%02x", value));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
