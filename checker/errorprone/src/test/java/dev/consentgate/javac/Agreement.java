package dev.consentgate.javac;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ProgramPrinter;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What two front-ends say of the same sources, side by side; the first is the truth. */
final class Agreement {

  private final List<String> differences = new ArrayList<>();
  private final LoweredProgram truth;
  private final LoweredProgram other;
  private int bodies;

  Agreement(FrontEnd truth, FrontEnd other) {
    this.truth = new LoweredProgram(truth);
    this.other = new LoweredProgram(other);
    Map<String, TypeInfo> expected = byName(truth);
    Map<String, TypeInfo> actual = byName(other);
    compare("types", expected.keySet().toString(), actual.keySet().toString());
    expected.forEach(
        (name, type) -> {
          TypeInfo answer = actual.get(name);
          if (answer != null) {
            compare(type, answer);
          }
        });
  }

  List<String> differences() {
    return differences;
  }

  int bodies() {
    return bodies;
  }

  private static Map<String, TypeInfo> byName(FrontEnd frontEnd) {
    return frontEnd.sourceTypes().stream()
        .collect(Collectors.toMap(TypeInfo::name, type -> type, (one, two) -> one, TreeMap::new));
  }

  private void compare(String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      differences.add(what + "\n  expected " + expected + "\n  actual   " + actual);
    }
  }

  private void compare(TypeInfo expected, TypeInfo actual) {
    String name = expected.name();
    compare(name + " head", head(expected), head(actual));
    compare(name + " fields", fields(expected), fields(actual));
    compare(name + " methods", methods(expected), methods(actual));
    for (MethodInfo method : expected.methods()) {
      compare(
          method.id() + " mentions",
          new TreeSet<>(truth.mentions(method.id()).calls()).toString(),
          new TreeSet<>(other.mentions(method.id()).calls()).toString());
      compareBody(method.id());
    }
  }

  private void compareBody(MethodId method) {
    Optional<Body> expected = truth.body(method);
    Optional<Body> actual = other.body(method);
    bodies++;
    compare(method + " body", lines(expected), lines(actual));
    expected.ifPresent(body -> compareFunctions(body, actual));
  }

  private void compareFunctions(Body body, Optional<Body> other) {
    if (other.isEmpty()) {
      return;
    }
    body.blocks().stream()
        .flatMap(block -> block.instructions().stream())
        .filter(Instruction.MakeFunction.class::isInstance)
        .map(instruction -> ((Instruction.MakeFunction) instruction).body())
        .filter(function -> function.name().startsWith("lambda$"))
        .forEach(this::compareBody);
  }

  /** The printed body, each instruction with its line. */
  private static String lines(Optional<Body> body) {
    if (body.isEmpty()) {
      return "none";
    }
    String places =
        body.get().blocks().stream()
            .flatMap(block -> block.instructions().stream())
            .map(
                instruction ->
                    ProgramPrinter.print(instruction) + " @" + instruction.location().line())
            .collect(Collectors.joining("\n"));
    return ProgramPrinter.print(body.get()) + places;
  }

  private static String head(TypeInfo type) {
    return String.join(
        " ",
        String.valueOf(type.superclass()),
        type.interfaces().toString(),
        new TreeSet<>(type.traits()).toString(),
        type.annotations().toString(),
        String.valueOf(type.enclosing()),
        String.valueOf(type.enclosingMethod()));
  }

  private static String fields(TypeInfo type) {
    return type.fields().stream()
        .map(
            field ->
                field.id()
                    + " "
                    + field.type()
                    + " "
                    + new TreeSet<>(field.traits())
                    + field.annotations()
                    + " @"
                    + field.location().line())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String methods(TypeInfo type) {
    return type.methods().stream()
        .map(
            method ->
                method.id()
                    + " "
                    + method.returnType()
                    + " "
                    + method.parameters().stream()
                        .map(parameter -> parameter.type() + " " + parameter.annotations())
                        .toList()
                    + method.thrown()
                    + new TreeSet<>(method.traits())
                    + method.annotations()
                    + new TreeSet<>(method.suppressions())
                    + method.hasBody())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
