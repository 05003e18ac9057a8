package dev.consentgate.maven.console;

import dev.consentgate.maven.sources.ScanProgress;
import dev.consentgate.record.MeasuredProgram;
import java.util.function.Consumer;

/** Tells a person at a terminal that long work goes on; short work is not mentioned. */
public final class LoggedProgress implements ScanProgress {

  private static final int MANY_FILES = 500;
  private static final long PERIOD_MILLIS = 5_000;

  private final Consumer<String> log;

  public LoggedProgress(Consumer<String> log) {
    this.log = log;
  }

  @Override
  public void reading(int files) {
    if (files >= MANY_FILES) {
      log.accept("reading " + files + " files");
    }
  }

  @Override
  public Watch analysing(MeasuredProgram program) {
    Thread teller = new Thread(() -> tell(program), "consentgate-progress");
    teller.setDaemon(true);
    teller.start();
    return teller::interrupt;
  }

  private void tell(MeasuredProgram program) {
    try {
      while (true) {
        Thread.sleep(PERIOD_MILLIS);
        log.accept("analysing: " + program.bodies() + " methods so far");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
