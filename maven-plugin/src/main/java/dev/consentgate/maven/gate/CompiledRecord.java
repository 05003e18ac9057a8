package dev.consentgate.maven.gate;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.Digest;
import dev.consentgate.record.RecordReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/** The record of flows that a compilation left beside its stamp. */
final class CompiledRecord {

  private static final String PATH = "META-INF/consentgate/record.json";

  private CompiledRecord() {}

  /** Empty when there is none, or one of another compilation than the stamp's. */
  static Optional<AnalysisRecord> read(GateRequest request, Stamp stamp) throws IOException {
    Optional<String> text = ModuleOutput.text(request.outputs(), PATH);
    if (text.isEmpty() || !Digest.of(text.get()).equals(stamp.record())) {
      return Optional.empty();
    }
    return Optional.of(RecordReader.read(PATH, new StringReader(text.get())));
  }
}
