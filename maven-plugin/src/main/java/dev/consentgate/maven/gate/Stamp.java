package dev.consentgate.maven.gate;

import dev.consentgate.policy.RuleNames;
import dev.consentgate.record.JsonObject;
import dev.consentgate.record.RecordFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a compilation left among the classes about what it judged.
 *
 * @param state {@code complete}, {@code partial} or {@code crashed}
 * @param levels the level of each rule, with what set it
 * @param record digest of the record of flows beside it; empty when there is none
 * @param units the sources that were judged
 */
public record Stamp(
    String state,
    String version,
    String policy,
    String catalog,
    String sources,
    Map<String, String> levels,
    String record,
    List<String> units) {

  /** Its place among the classes. */
  public static final String PATH = "META-INF/consentgate/stamp.json";

  private static final int FORMAT = 1;

  /**
   * Empty when the compilation left none.
   *
   * @param places where it may have
   */
  static Optional<Stamp> read(List<Path> places) throws IOException {
    Optional<String> text = ModuleOutput.text(places, PATH);
    return text.isPresent()
        ? Optional.of(read(JsonObject.read(PATH, new StringReader(text.get()))))
        : Optional.empty();
  }

  private static Stamp read(JsonObject json) throws IOException {
    if (json.number("format") != FORMAT) {
      throw new RecordFormatException(PATH + ": written by another version of the tool");
    }
    JsonObject severities = json.object("severities");
    Map<String, String> levels = new TreeMap<>();
    for (String rule : RuleNames.ALL) {
      levels.put(rule, severities.textOrEmpty(rule));
    }
    return new Stamp(
        json.text("state"),
        json.text("version"),
        json.text("policy"),
        json.text("catalog"),
        json.text("sources"),
        levels,
        json.textOrEmpty("record"),
        json.texts("units"));
  }
}
