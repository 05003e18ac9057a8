package dev.consentgate.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds the sample application as its developers would, shows them what the compiler says, and
 * compares that with the expectations in the sample's sources.
 *
 * <p>The sample's build fails when the tool works; the demo fails when what it reports differs from
 * what is expected, in either direction.
 */
public final class Demo {

  private Demo() {}

  /**
   * Runs the demo.
   *
   * @param arguments the home of Maven, its local repository, the root of this repository, and a
   *     folder to work in
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[2]).toRealPath();
    Path sample = root.resolve("testdata").resolve("dating-app");
    SampleBuild build =
        new SampleBuild(
            Path.of(arguments[0]), Path.of(arguments[1]), root, sample, Path.of(arguments[3]));

    System.out.println("[demo] $ mvn -B -Pconsentgate package    (in " + sample + ")");
    SampleBuild.Outcome outcome = build.run(System.out);

    Comparison comparison =
        Comparison.of(
            SampleSources.below(sample), CompilerOutput.read(outcome.lines()), outcome.exitCode());
    List<String> verdict = comparison.lines(sample);
    verdict.forEach(line -> System.out.println("[demo] " + line));
    System.exit(comparison.asExpected() ? 0 : 1);
  }
}
