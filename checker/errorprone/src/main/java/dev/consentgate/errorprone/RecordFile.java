package dev.consentgate.errorprone;

import com.sun.tools.javac.util.Context;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.Digest;
import dev.consentgate.record.RecordWriter;
import java.io.IOException;

/**
 * The record of a compilation's flows as a file of the class output, beside the stamp, which names
 * its digest. Sources are named in it as in the stamp, so that it is the same on every machine.
 */
final class RecordFile {

  private static final String PATH = "META-INF/consentgate/record.json";

  private final ClassOutput output;
  private final CompilerLog log;

  RecordFile(Context context, CompilerLog log) {
    this.output = new ClassOutput(context);
    this.log = log;
  }

  /** The digest of what was written; empty where nothing was. */
  String write(AnalysisRecord record) {
    if (!output.exists()) {
      return "";
    }
    String text = RecordWriter.text(record);
    try {
      output.write(PATH, text);
      return Digest.of(text);
    } catch (IOException unwritable) {
      log.warning("ConsentGate: " + PATH + " cannot be written: " + unwritable.getMessage());
      return "";
    }
  }
}
