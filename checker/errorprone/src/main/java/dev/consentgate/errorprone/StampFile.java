package dev.consentgate.errorprone;

import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The stamp as a file of the class output. Without a class output there is none; that it cannot be
 * written is told, since a later build step takes a missing stamp for checks that did not run.
 */
final class StampFile {

  private static final String PATH = "META-INF/consentgate/stamp.json";

  private final ClassOutput output;
  private final CompilerLog log;

  StampFile(Context context, CompilerLog log) {
    this.output = new ClassOutput(context);
    this.log = log;
  }

  void write(Stamp stamp) {
    // A compilation of package-info or module-info alone must not hide that of the classes.
    if (!output.exists() || stamp.units().isEmpty()) {
      return;
    }
    try {
      output.write(PATH, text(stamp));
    } catch (IOException unwritable) {
      log.warning("ConsentGate: " + PATH + " cannot be written: " + unwritable.getMessage());
    }
  }

  static String text(Stamp stamp) {
    List<String> lines = new ArrayList<>();
    lines.add("\"format\": 1");
    lines.add(member("state", stamp.state().name().toLowerCase(Locale.ROOT)));
    lines.add(member("version", stamp.version()));
    lines.add(member("policy", stamp.policyDigest()));
    lines.add(member("catalog", stamp.catalogDigest()));
    lines.add(member("sources", stamp.sourceDigest()));
    lines.add(member("boundary", stamp.boundary().name().toLowerCase(Locale.ROOT)));
    lines.add("\"severities\": " + object(stamp.severities()));
    lines.add("\"units\": " + array(stamp.units()));
    lines.add("\"limits\": " + numbers(stamp.limits()));
    lines.add(member("record", stamp.recordDigest()));
    lines.add("\"notes\": " + array(stamp.notes()));
    return "{\n  " + String.join(",\n  ", lines) + "\n}\n";
  }

  private static String member(String name, String value) {
    return quoted(name) + ": " + quoted(value);
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(entry -> "\n    " + member(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(",", "{", "\n  }"));
  }

  private static String numbers(Map<String, Integer> members) {
    return members.entrySet().stream()
        .map(entry -> "\n    " + quoted(entry.getKey()) + ": " + entry.getValue())
        .collect(Collectors.joining(",", "{", members.isEmpty() ? "}" : "\n  }"));
  }

  private static String array(List<String> values) {
    return values.stream()
        .map(value -> "\n    " + quoted(value))
        .collect(Collectors.joining(",", "[", values.isEmpty() ? "]" : "\n  ]"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            character -> {
              if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
              } else if (character < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
              } else {
                quoted.append((char) character);
              }
            });
    return quoted.append('"').toString();
  }
}
