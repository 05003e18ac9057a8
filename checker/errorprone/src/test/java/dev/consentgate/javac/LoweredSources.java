package dev.consentgate.javac;

import dev.consentgate.lowering.BodyVerifier;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All bodies of some sources, and what is not as it should be in them. */
final class LoweredSources {

  private final List<String> problems = new ArrayList<>();
  private int bodies;

  LoweredSources(FrontEnd frontEnd) {
    LoweredProgram program = new LoweredProgram(frontEnd);
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        Optional<Body> body = program.body(method.id());
        if (body.isPresent()) {
          check(program, body.get());
        } else if (method.hasBody()) {
          problems.add(method.id() + ": no body");
        }
      }
    }
  }

  int bodies() {
    return bodies;
  }

  List<String> problems() {
    return problems;
  }

  private void check(LoweredProgram program, Body body) {
    bodies++;
    BodyVerifier.problems(body).forEach(problem -> problems.add(body.method() + ": " + problem));
    body.blocks().stream()
        .flatMap(block -> block.instructions().stream())
        .forEach(instruction -> check(program, body, instruction));
  }

  private void check(LoweredProgram program, Body body, Instruction instruction) {
    if (instruction instanceof Instruction.Unknown unknown
        && !unknown.reason().startsWith("enum method")) {
      problems.add(body.method() + ": " + unknown.location() + " " + unknown.reason());
    }
    if (instruction instanceof Instruction.MakeFunction function
        && function.body().name().startsWith("lambda$")) {
      program.body(function.body()).ifPresent(nested -> check(program, nested));
    }
  }
}
