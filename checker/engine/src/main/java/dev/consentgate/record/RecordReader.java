package dev.consentgate.record;

import dev.consentgate.policy.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a record that {@link RecordWriter} has written. */
public final class RecordReader {

  private RecordReader() {}

  public static AnalysisRecord read(Path file) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(file.toString(), text);
    }
  }

  /**
   * Reads a text to its end.
   *
   * @param name stands for the file in messages
   * @throws RecordFormatException if the text is no record of this version of the format
   */
  public static AnalysisRecord read(String name, Reader text) throws IOException {
    JsonObject json = JsonObject.read(name, text);
    int version = json.number("schemaVersion");
    if (version != RecordFormat.VERSION) {
      throw new RecordFormatException(
          name
              + ": schemaVersion "
              + version
              + " is not known; this version of the tool reads "
              + RecordFormat.VERSION);
    }
    return new AnalysisRecord(
        tool(json.object("tool")),
        json.objects("findings", RecordReader::finding),
        json.objects("flows", FlowReader::flow),
        json.objects("recipients", RecordReader::recipient),
        coverage(json.object("coverage")),
        json.objects("unjudged", RecordReader::unjudged),
        json.texts("notes"));
  }

  private static ToolRecord tool(JsonObject json) throws IOException {
    return new ToolRecord(
        json.text("version"), json.text("frontEnd"), json.text("policy"), json.text("catalog"));
  }

  private static FindingRecord finding(JsonObject json) throws IOException {
    return new FindingRecord(
        json.text("id"),
        json.text("rule"),
        json.word("severity", Severity.values(), Severity::key),
        json.text("module"),
        FlowReader.place(json.object("place")),
        json.text("method"),
        json.text("message"),
        json.texts("routes"),
        json.word("standing", Standing.values(), Standing::key),
        json.objects("suppressions", RecordReader::suppression));
  }

  private static SuppressionRecord suppression(JsonObject json) throws IOException {
    return new SuppressionRecord(
        json.truth("inSource"),
        json.text("justification"),
        json.text("approver"),
        json.text("until"),
        json.truth("accepted"));
  }

  private static RecipientRecord recipient(JsonObject json) throws IOException {
    return new RecipientRecord(
        json.text("id"),
        json.text("name"),
        json.text("role"),
        json.text("contract"),
        json.text("notice"),
        json.text("country"),
        json.text("retention"),
        json.truth("relatedParty"),
        json.truth("registered"));
  }

  private static Coverage coverage(JsonObject json) throws IOException {
    return new Coverage(
        json.number("files"),
        json.number("bodies"),
        json.number("sinks"),
        json.number("calls"),
        json.number("unresolvedCalls"),
        json.number("unknownForms"),
        json.objects("unread", RecordReader::unread),
        json.numbers("limits"));
  }

  private static UnjudgedRecord unjudged(JsonObject json) throws IOException {
    return new UnjudgedRecord(json.text("module"), json.text("reason"));
  }

  private static UnreadRecord unread(JsonObject json) throws IOException {
    return new UnreadRecord(json.text("file"), json.text("reason"));
  }
}
