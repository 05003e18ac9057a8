package dev.consentgate.source;

import com.github.javaparser.ast.CompilationUnit;
import dev.consentgate.source.declaration.SourceUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** All files of a request, parsed in parallel and kept in the order of their names. */
record ParsedSources(List<SourceUnit> units, List<UnreadFile> unread) {

  /** Deep expressions of generated code need more than a thread's usual stack. */
  private static final long STACK = 64L << 20;

  ParsedSources {
    units = List.copyOf(units);
    unread = List.copyOf(unread);
  }

  /** One file's outcome: a tree or the reason why there is none. */
  private record Outcome(String file, @Nullable CompilationUnit tree, @Nullable String reason) {}

  static ParsedSources parse(SourceRequest request) {
    List<Path> files = List.copyOf(new TreeSet<>(request.files()));
    Outcome[] outcomes = new Outcome[files.size()];
    AtomicInteger next = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.max(1, request.threads()); i++) {
      Runnable work = () -> parseAll(request, files, next, outcomes);
      Thread thread = new Thread(null, work, "consentgate-parser-" + i, STACK);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    threads.forEach(ParsedSources::join);
    return collect(outcomes);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while parsing", e);
    }
  }

  private static void parseAll(
      SourceRequest request, List<Path> files, AtomicInteger next, Outcome[] outcomes) {
    FileParser parser = new FileParser(request.encoding());
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      String name = name(request.base(), files.get(i));
      try {
        outcomes[i] = new Outcome(name, parser.parse(files.get(i)), null);
      } catch (FileParser.UnparsedException e) {
        outcomes[i] = new Outcome(name, null, e.getMessage());
      } catch (RuntimeException e) {
        outcomes[i] = new Outcome(name, null, "the parser failed: " + e);
      }
    }
  }

  private static String name(Path base, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = base.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  private static ParsedSources collect(Outcome[] outcomes) {
    List<SourceUnit> units = new ArrayList<>();
    List<UnreadFile> unread = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.tree != null) {
        units.add(new SourceUnit(outcome.file, outcome.tree));
      } else {
        String reason = outcome.reason == null ? "was not parsed" : outcome.reason;
        unread.add(new UnreadFile(outcome.file, reason));
      }
    }
    return new ParsedSources(units, unread);
  }
}
