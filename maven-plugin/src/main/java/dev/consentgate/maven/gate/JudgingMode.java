package dev.consentgate.maven.gate;

/** By what a module's flows are known. */
public enum JudgingMode {
  /** What javac has judged; by the sources only where that is not the module as it is now. */
  COMPILED,
  /** The sources as they are, whatever the compilation has left. */
  SOURCES
}
