package dev.consentgate.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * The measurements of one code base, each variant beside the others.
 *
 * <p>A ratio is the median of the ratios within each round, so that a disturbance of the machine
 * meets both sides.
 */
final class Table {

  private final CodeBase code;
  private final EnumMap<Variant, List<Measurement>> measurements = new EnumMap<>(Variant.class);

  Table(CodeBase code) {
    this.code = code;
    for (Variant variant : Variant.values()) {
      measurements.put(variant, new ArrayList<>());
    }
  }

  void add(Variant variant, Measurement measurement) {
    of(variant).add(measurement);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %d files, %,d lines",
            code.name(),
            code.files().size(),
            code.lines()));
    lines.add(
        "| variant | CPU s | x javac | x Error Prone | added ms | peak MB | x javac | warnings |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (Variant variant : Variant.values()) {
      lines.add(row(variant));
    }
    return List.copyOf(lines);
  }

  private String row(Variant variant) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %d | %d | %.2f | %d |",
        variant.title(),
        median(variant, Measurement::cpuMillis) / 1000.0,
        ratio(variant, Variant.JAVAC, Measurement::cpuMillis),
        ratio(variant, Variant.ERROR_PRONE, Measurement::cpuMillis),
        addedMillis(variant),
        median(variant, Measurement::peakKilobytes) / 1024,
        ratio(variant, Variant.JAVAC, Measurement::peakKilobytes),
        median(variant, Measurement::warnings));
  }

  /** Processor time beyond that of Error Prone with its checks off. */
  private long addedMillis(Variant variant) {
    return median(variant, Measurement::cpuMillis)
        - median(Variant.ERROR_PRONE, Measurement::cpuMillis);
  }

  private long median(Variant variant, ToLongFunction<Measurement> quantity) {
    long[] sorted = of(variant).stream().mapToLong(quantity).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private double ratio(Variant variant, Variant base, ToLongFunction<Measurement> quantity) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < of(variant).size(); round++) {
      double above = quantity.applyAsLong(of(variant).get(round));
      ratios.add(above / quantity.applyAsLong(of(base).get(round)));
    }
    ratios.sort(null);
    return ratios.get(ratios.size() / 2);
  }

  private List<Measurement> of(Variant variant) {
    return measurements.computeIfAbsent(variant, key -> new ArrayList<>());
  }
}
