package dev.consentgate.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.ProgramPrinter;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A front-end over types written by hand; each printed body is verified first. */
final class Demo implements FrontEnd {

  private final Map<String, TypeInfo> types = new LinkedHashMap<>();
  private final Map<MethodId, MethodSyntax> syntax = new LinkedHashMap<>();
  private final Map<String, Initializers> initializers = new LinkedHashMap<>();
  private final LoweredProgram program = new LoweredProgram(this);

  /** The body of {@code String run(String a, String b, boolean p, boolean q, int n)} in Demo. */
  static String run(Stmt... statements) {
    return new Demo().runs(statements);
  }

  String runs(Stmt... statements) {
    MethodInfo run =
        method(
            "Demo",
            "run",
            List.of(),
            Set.of(),
            parameter("a", Surface.TEXT),
            parameter("b", Surface.TEXT),
            parameter("p", TypeRef.BOOLEAN),
            parameter("q", TypeRef.BOOLEAN),
            parameter("n", TypeRef.INT));
    MethodInfo risky = method("Demo", "risky", List.of("java.io.IOException"), Set.of());
    MethodInfo safe = method("Demo", "safe", List.of(), Set.of());
    type("Demo", null, null, Set.of(), List.of(), run, risky, safe);
    type("java.io.IOException", "java.lang.Exception", null, Set.of(), List.of());
    write(run, statements);
    return print(run.id());
  }

  static ParameterInfo parameter(String name, TypeRef type) {
    return new ParameterInfo(name, type, List.of());
  }

  static MethodInfo method(
      String owner,
      String name,
      List<String> thrown,
      Set<Trait> traits,
      ParameterInfo... parameters) {
    List<String> erasures = Arrays.stream(parameters).map(p -> p.type().erasure()).toList();
    return new MethodInfo(
        new MethodId(owner, name, erasures),
        TypeRef.VOID,
        List.of(parameters),
        thrown.stream().map(TypeRef::of).toList(),
        traits,
        List.of(),
        Set.of(),
        true,
        Location.NONE);
  }

  static FieldInfo field(String owner, String name, TypeRef type) {
    return new FieldInfo(new FieldId(owner, name), type, Set.of(), List.of(), Location.NONE);
  }

  Demo type(
      String name,
      String superclass,
      String enclosing,
      Set<Trait> traits,
      List<FieldInfo> components,
      MethodInfo... methods) {
    TypeRef parent = superclass == null ? TypeRef.OBJECT : TypeRef.of(superclass);
    types.put(
        name,
        new TypeInfo(
            name,
            parent,
            List.of(),
            traits,
            List.of(),
            components,
            List.of(methods),
            components,
            enclosing,
            null,
            true,
            Location.NONE));
    return this;
  }

  Demo write(MethodInfo method, Stmt... statements) {
    List<MethodSyntax.Parameter> parameters =
        method.parameters().stream()
            .map(p -> new MethodSyntax.Parameter(p.name(), p.type()))
            .toList();
    syntax.put(method.id(), new MethodSyntax(method.id(), parameters, List.of(statements)));
    return this;
  }

  Demo initialize(String type, Stmt... statements) {
    initializers.put(type, new Initializers(List.of(statements), List.of()));
    return this;
  }

  /** The method's body without its head line, and the bodies of its functions in whole. */
  String print(MethodId method) {
    Body body = program.body(method).orElseThrow();
    assertThat(BodyVerifier.problems(body)).isEmpty();
    String text = ProgramPrinter.print(body);
    return text.substring(text.indexOf('\n') + 1) + String.join("", functions(body));
  }

  private Set<String> functions(Body body) {
    Set<String> printed = new LinkedHashSet<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.MakeFunction function) {
          Body inner = program.body(function.body()).orElseThrow();
          assertThat(BodyVerifier.problems(inner)).isEmpty();
          printed.add(ProgramPrinter.print(inner));
          printed.addAll(functions(inner));
        }
      }
    }
    return printed;
  }

  @Override
  public List<TypeInfo> sourceTypes() {
    return List.copyOf(types.values());
  }

  @Override
  public Optional<TypeInfo> type(String binaryName) {
    return Optional.ofNullable(types.get(binaryName));
  }

  @Override
  public Mentions mentions(MethodId method) {
    return Mentions.NONE;
  }

  @Override
  public Optional<MethodSyntax> syntax(MethodId method) {
    return Optional.ofNullable(syntax.get(method));
  }

  @Override
  public Initializers initializers(String binaryName) {
    return initializers.getOrDefault(binaryName, Initializers.NONE);
  }
}
