package dev.consentgate.record;

/** What identifies the format of a record's file. */
public final class RecordFormat {

  /** Raised when a reader of the format before would misread a file. */
  public static final int VERSION = 1;

  /** Where the schema stands among the engine's resources. */
  public static final String SCHEMA = "/dev/consentgate/record/consentgate-1.schema.json";

  private RecordFormat() {}
}
