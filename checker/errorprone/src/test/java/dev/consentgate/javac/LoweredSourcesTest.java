package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.lowering.BodyVerifier;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real sources are lowered to well-formed bodies without a form that the lowering gives up on. */
final class LoweredSourcesTest {

  private final List<String> problems = new ArrayList<>();
  private int bodies;

  @Test
  void engineIsLowered() throws IOException {
    lower(Path.of("../engine/src/main/java"));
  }

  @Test
  void fixturesAreLowered() throws IOException {
    lower(Path.of("../../testdata/src/main/java"));
  }

  private void lower(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    FrontEnd frontEnd =
        AttributedSources.of(files, List.of("-classpath", System.getProperty("java.class.path")));
    LoweredProgram program = new LoweredProgram(frontEnd);
    Deque<MethodId> pending = new ArrayDeque<>();
    for (TypeInfo type : frontEnd.sourceTypes()) {
      type.methods().stream().map(MethodInfo::id).forEach(pending::add);
    }
    Set<MethodId> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      MethodId method = pending.poll();
      if (seen.add(method)) {
        program.body(method).ifPresent(body -> pending.addAll(verify(body)));
      }
    }
    assertThat(bodies).isGreaterThan(100);
    assertThat(problems).isEmpty();
  }

  /** Records what is wrong with a body and returns the functions in it. */
  private List<MethodId> verify(Body body) {
    bodies++;
    BodyVerifier.problems(body).forEach(problem -> problems.add(body.method() + ": " + problem));
    List<MethodId> functions = new ArrayList<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.MakeFunction function) {
          functions.add(function.body());
        } else if (instruction instanceof Instruction.Unknown unknown
            && !unknown.reason().startsWith("enum method")) {
          problems.add(body.method() + ": " + unknown.reason());
        }
      }
    }
    return functions;
  }
}
