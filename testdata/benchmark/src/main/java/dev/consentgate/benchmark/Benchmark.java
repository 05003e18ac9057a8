package dev.consentgate.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles each code base with each variant, round by round in alternating order, and prints what
 * the variants used beside each other.
 *
 * <p>The first round is not counted: it fills the file system's cache.
 */
public final class Benchmark {

  private Benchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments the folder with one unpacked source jar in each subfolder; the number of
   *     rounds; the folder with what code bases need; the names of those that are measured, with
   *     commas between them
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[1]);
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    System.out.printf(
        "[bench] Java %s, %d processors, %d rounds after one that is not counted%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), rounds);
    for (String name : arguments[3].split(",", -1)) {
      CodeBase code = CodeBase.in(Path.of(arguments[0], name), Path.of(arguments[2]));
      measure(code, new Compiler(classPath), rounds);
    }
  }

  private static void measure(CodeBase code, Compiler compiler, int rounds)
      throws IOException, InterruptedException {
    Table table = new Table(code);
    for (int round = 0; round <= rounds; round++) {
      for (Variant variant : order(round)) {
        Measurement measurement = compiler.compile(code, variant);
        if (round > 0) {
          table.add(variant, measurement);
        }
      }
    }
    table.lines().forEach(line -> System.out.println("[bench] " + line));
  }

  /** Each round begins with another variant, so that none always follows the same one. */
  private static List<Variant> order(int round) {
    List<Variant> order = new ArrayList<>(List.of(Variant.values()));
    Collections.rotate(order, round);
    return order;
  }
}
