package dev.consentgate.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TableTest {

  @Test
  void ratioIsMedianOfRounds() {
    Table table = new Table(new CodeBase("small", List.of(), 1_000, List.of(), Optional.empty()));
    for (int disturbance : List.of(1, 5, 2)) {
      table.add(Variant.JAVAC, new Measurement(1000L * disturbance, 1024 * 100, 0));
      table.add(Variant.ERROR_PRONE, new Measurement(1100L * disturbance, 1024 * 110, 0));
      table.add(Variant.CONSENTGATE, new Measurement(1200L * disturbance, 1024 * 120, 7));
      table.add(Variant.NULLAWAY, new Measurement(1600L * disturbance, 1024 * 150, 9));
    }
    assertThat(table.lines())
        .contains("small: 0 files, 1,000 lines")
        .contains("| + ConsentGate | 2.40 | 1.20 | 1.09 | 200 | 120 | 1.20 | 7 |");
  }
}
