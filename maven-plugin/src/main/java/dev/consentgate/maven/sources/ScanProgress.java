package dev.consentgate.maven.sources;

import dev.consentgate.record.MeasuredProgram;

/** Who is told how a scan goes on. */
public interface ScanProgress {

  /** Nobody. */
  ScanProgress NONE =
      new ScanProgress() {
        @Override
        public void reading(int files) {}

        @Override
        public Watch analysing(MeasuredProgram program) {
          return () -> {};
        }
      };

  /** Files are about to be read. */
  void reading(int files);

  /** The analysis begins; it ends when the watch is closed. */
  Watch analysing(MeasuredProgram program);

  /** Something that goes on until it is closed. */
  interface Watch {
    void close();
  }
}
