package dev.consentgate.maven.setup;

import java.util.Properties;

/** A property by which the goal {@code prepare} hands what it found to the compiler's goals. */
enum SetupProperty {
  /** The version of Error Prone for the compiling JDK. */
  ERROR_PRONE_VERSION("errorProneVersion"),
  /** Error Prone and the checks. */
  TOOL_PATH("toolPath"),
  /** The same, and the class path where annotation processors are looked for. */
  PROCESSOR_PATH("processorPath"),
  /** Whether javac runs annotation processors; an argument without effect if it does. */
  PROCESSING("processing"),
  /** Maven's own javac for a process of its own; not set where a toolchain gives another. */
  JAVAC("javac");

  private final String key;

  SetupProperty(String name) {
    this.key = "consentgate.setup." + name;
  }

  /** As it stands in a configuration, replaced when the compiler's goal starts. */
  String reference() {
    return "${" + key + "}";
  }

  void set(Properties properties, String value) {
    properties.setProperty(key, value);
  }
}
