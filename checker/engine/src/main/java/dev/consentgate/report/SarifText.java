package dev.consentgate.report;

import dev.consentgate.policy.Severity;
import dev.consentgate.record.JsonText;
import dev.consentgate.record.Place;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** The small parts of a SARIF file: messages, levels, places. */
final class SarifText {

  private SarifText() {}

  static String level(Severity severity) {
    return switch (severity) {
      case OFF -> "none";
      case NOTE -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  /** A message; what a viewer would take for a link or a placeholder loses its meaning. */
  static void message(JsonText json, String text) throws IOException {
    json.object(
        "message",
        () ->
            json.text(
                "text",
                Printable.lines(text)
                    .replace("{ ... }", "...")
                    .replace("](", "] (")
                    .replaceAll("\\{(\\d+)\\}", "{ $1 }")));
  }

  /** The members of a location; without a file it has none but the message. */
  static void location(JsonText json, Place place) throws IOException {
    if (place.file().isEmpty()) {
      return;
    }
    json.object(
        "physicalLocation",
        () -> {
          json.object("artifactLocation", () -> artifact(json, place.file()));
          if (place.line() > 0) {
            json.object("region", () -> region(json, place));
          }
        });
  }

  private static void region(JsonText json, Place place) throws IOException {
    json.number("startLine", place.line());
    if (place.column() > 0) {
      json.number("startColumn", place.column());
    }
  }

  private static void artifact(JsonText json, String file) throws IOException {
    boolean relative = !file.startsWith("/") && !file.matches("[A-Za-z]:/.*");
    json.text("uri", uri(file, relative));
    if (relative) {
      json.text("uriBaseId", SarifReport.BASE);
    }
  }

  private static String uri(String file, boolean relative) {
    try {
      if (!relative) {
        String path = file.startsWith("/") ? file : "/" + file;
        return new URI("file", "", path, null).toASCIIString();
      }
      String path = new URI(null, null, "/" + file, null).toASCIIString().substring(1);
      // Before the first slash a colon would end a scheme (RFC 3986, 4.2).
      return path.split("/", 2)[0].contains(":") ? "./" + path : path;
    } catch (URISyntaxException noUri) {
      throw new IllegalStateException("every path can be written as a URI", noUri);
    }
  }
}
