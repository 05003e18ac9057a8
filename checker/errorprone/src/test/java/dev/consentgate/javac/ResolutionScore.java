package dev.consentgate.javac;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import dev.consentgate.symbol.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares the source front-end's call targets with javac's, as truth, over a source tree.
 *
 * <p>Arguments: the folder, javac's class path, and the class path for the source front-end.
 */
final class ResolutionScore {

  private int right;
  private int unknown;
  private int absent;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  private ResolutionScore() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = javaFiles(Path.of(args[0]));
    List<Path> jars = new ArrayList<>();
    if (args.length > 2) {
      for (String entry : args[2].split(":")) {
        jars.add(Path.of(entry));
      }
    }
    long start = System.nanoTime();
    SourceFrontEnd source = SourceFrontEnd.read(SourceRequest.of(files, Path.of(args[0]), jars));
    long parsed = System.nanoTime();
    CallTargets ours = new CallTargets(source);
    long read = System.nanoTime();
    FrontEnd javac =
        AttributedSources.of(files, args.length > 1 ? List.of("-classpath", args[1]) : List.of());
    CallTargets truth = new CallTargets(javac);
    ResolutionScore score = new ResolutionScore();
    score.compare(truth.byPlace(), ours.byPlace());
    System.out.printf(
        "files %d unread %d, parse %.1f s, read %.1f s%n",
        source.fileCount(), source.unread().size(), (parsed - start) / 1e9, (read - parsed) / 1e9);
    source.unread().forEach(System.out::println);
    score.print(truth.count());
  }

  private void print(int total) {
    missed.stream().limit(Integer.getInteger("show", 40)).forEach(System.out::println);
    wrong.stream().limit(Integer.getInteger("show", 40)).forEach(System.out::println);
    System.out.printf(
        "calls %d: right %d (%.2f %%), wrong %d (%.3f %%), unresolved %d, absent %d%n",
        total,
        right,
        100.0 * right / total,
        wrong.size(),
        100.0 * wrong.size() / total,
        unknown,
        absent);
  }

  private void compare(Map<String, List<MethodId>> truth, Map<String, List<MethodId>> ours) {
    truth.forEach(
        (place, expected) -> {
          List<MethodId> actual = new ArrayList<>(ours.getOrDefault(place, List.of()));
          List<MethodId> open = new ArrayList<>();
          for (MethodId method : expected) {
            if (actual.remove(method)) {
              right++;
            } else {
              open.add(method);
            }
          }
          for (MethodId method : open) {
            rate(place, method, actual);
          }
        });
  }

  private void rate(String place, MethodId method, List<MethodId> actual) {
    if (actual.isEmpty()) {
      absent++;
      missed.add("ABSENT " + place + " -> " + method);
      return;
    }
    MethodId answer = actual.remove(0);
    if (answer.isResolved()) {
      wrong.add("WRONG " + place + " -> " + method + " but " + answer);
    } else {
      unknown++;
      missed.add("UNRESOLVED " + place + " -> " + method);
    }
  }

  static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }
}
