package dev.consentgate.javac;

import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints where the two front-ends differ over a source tree; arguments: folder, class path. */
final class AgreementScore {

  private AgreementScore() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = ResolutionScore.javaFiles(Path.of(args[0]));
    String classPath = args.length > 1 ? args[1] : "";
    List<Path> jars = new ArrayList<>();
    for (String entry : classPath.split(":")) {
      if (!entry.isEmpty()) {
        jars.add(Path.of(entry));
      }
    }
    try (SourceFrontEnd source =
        SourceFrontEnd.read(SourceRequest.of(files, Path.of(args[0]), jars))) {
      Agreement agreement =
          new Agreement(
              AttributedSources.of(files, List.of("-classpath", classPath + ":.")), source);
      int show = Integer.getInteger("show", 30);
      for (String difference : agreement.differences()) {
        if (show-- > 0) {
          System.out.println(firstDifference(difference));
        }
      }
      System.out.printf(
          "bodies %d, differences %d%n", agreement.bodies(), agreement.differences().size());
    }
  }

  /** The first line that differs, with the heading. */
  private static String firstDifference(String difference) {
    String[] parts = difference.split("\n  expected |\n  actual   ");
    List<String> expected = Arrays.asList(parts[1].split("\n"));
    List<String> actual = parts.length < 3 ? List.of() : Arrays.asList(parts[2].split("\n"));
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String one = i < expected.size() ? expected.get(i) : "-";
      String two = i < actual.size() ? actual.get(i) : "-";
      if (!one.equals(two)) {
        return parts[0] + "\n   javac: " + one + "\n  source: " + two;
      }
    }
    return parts[0];
  }
}
