package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names, types and targets of single constructs. */
final class SyntaxTest {

  @Test
  void implicitReceiverIsTheEnclosingClassThatHasTheMember() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            class Outer {
              int field;
              void own() {}
              class Inner { void run() { own(); field = 1; toString(); } }
            }
            """);
    List<Stmt> body = body(frontEnd, "Outer$Inner", "run");
    assertThat(call(body.get(0)).receiver().type()).isEqualTo(TypeRef.of("Outer"));
    Expr.Assign assign = (Expr.Assign) ((Stmt.Expression) body.get(1)).expr();
    assertThat(((Expr.Field) assign.target()).base().type()).isEqualTo(TypeRef.of("Outer"));
    assertThat(call(body.get(2)).receiver().type()).isEqualTo(TypeRef.of("Outer$Inner"));
  }

  @Test
  void dispatchTellsSuperPrivateAndStaticCalls() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            class A {
              private void secret() {}
              static void shared(Object... all) {}
              void run() { super.toString(); secret(); shared(1, 2); hashCode(); }
            }
            """);
    List<Stmt> body = body(frontEnd, "A", "run");
    assertThat(body.stream().map(stmt -> call(stmt).callee().dispatch()))
        .containsExactly(Dispatch.EXACT, Dispatch.EXACT, Dispatch.STATIC, Dispatch.VIRTUAL);
    assertThat(call(body.get(2)).variableArity()).isTrue();
    assertThat(call(body.get(2)).callee().method())
        .isEqualTo(new MethodId("A", "shared", List.of("java.lang.Object[]")));
  }

  @Test
  void genericResultsAreInstantiatedAndIdentitiesErased() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            import java.util.*;
            class A { String first(Map<String, List<String>> m) { return m.get("k").get(0); } }
            """);
    Expr.Call outer = (Expr.Call) ((Stmt.Return) body(frontEnd, "A", "first").get(0)).value();
    assertThat(outer.type()).isEqualTo(TypeRef.STRING);
    assertThat(outer.callee().method())
        .isEqualTo(new MethodId("java.util.List", "get", List.of("int")));
    assertThat(outer.receiver().type().toString()).isEqualTo("java.util.List<java.lang.String>");
  }

  @Test
  void constantsAreLiterals() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            enum Purpose { TRAIN { @Override void run() {} }; void run() {} }
            class A {
              static final String KEY = "a" + "b";
              static final char C = 'c';
              static final boolean ON = !false;
              Object[] all() { return new Object[] {KEY, C, ON, Purpose.TRAIN, A.class, null}; }
            }
            """);
    Expr.NewArray all = (Expr.NewArray) ((Stmt.Return) body(frontEnd, "A", "all").get(0)).value();
    assertThat(all.elements().stream().limit(4).map(expr -> ((Expr.Literal) expr).value()))
        .containsExactly("ab", 'c', true, new EnumConstant("Purpose", "TRAIN"));
    assertThat(frontEnd.initializers("Purpose").statics().get(0).toString())
        .contains("New[")
        .contains("type=Purpose$1");
  }

  @Test
  void anonymousClassesStandInTheirMethodAndPassTheirArgumentsOn() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            class A {
              A(String name) {}
              static A make(String captured) {
                return new A(captured) { @Override public String toString() { return captured; } };
              }
            }
            """);
    TypeInfo anonymous = frontEnd.type("A$1").orElseThrow();
    MethodId make = new MethodId("A", "make", List.of("java.lang.String"));
    assertThat(anonymous.enclosingMethod()).isEqualTo(make);
    assertThat(anonymous.traits()).contains(Trait.ANONYMOUS, Trait.LOCAL);
    MethodId constructor = new MethodId("A$1", "<init>", List.of("java.lang.String"));
    MethodSyntax syntax = frontEnd.syntax(constructor).orElseThrow();
    assertThat(call(syntax.body().get(0)).callee().method())
        .isEqualTo(new MethodId("A", "<init>", List.of("java.lang.String")));
    assertThat(frontEnd.mentions(make).calls()).contains(constructor);
  }

  @Test
  void recordMembersAreImplicitAndCompactConstructorsKeepTheirText() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            record Plain(String a, int b) {}
            record Checked(String a) { Checked { if (a == null) throw new Error(); } }
            """);
    TypeInfo plain = frontEnd.type("Plain").orElseThrow();
    assertThat(plain.components()).extracting(field -> field.id().name()).containsExactly("a", "b");
    for (String member : List.of("<init>", "a", "b")) {
      MethodInfo method = method(plain, member);
      assertThat(method.is(Trait.IMPLICIT) && method.hasBody()).as(member).isTrue();
      assertThat(frontEnd.syntax(method.id())).as(member).isEmpty();
    }
    MethodInfo compact = method(frontEnd.type("Checked").orElseThrow(), "<init>");
    assertThat(compact.traits()).contains(Trait.COMPACT).doesNotContain(Trait.IMPLICIT);
    assertThat(frontEnd.syntax(compact.id()).orElseThrow().body()).hasSize(1);
  }

  @Test
  void methodReferencesOfAllKinds() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            import java.util.function.*;
            class A {
              void run(String s) {
                Function<String, Integer> unbound = String::length;
                Supplier<Integer> bound = s::length;
                Function<String, Integer> fixed = Integer::valueOf;
                Function<String, StringBuilder> creating = StringBuilder::new;
                IntFunction<byte[]> array = byte[]::new;
                Supplier<String> ofSuper = super::toString;
              }
            }
            """);
    List<Expr.MethodReference> all =
        body(frontEnd, "A", "run").stream()
            .map(stmt -> (Expr.MethodReference) ((Stmt.Declare) stmt).initializer())
            .toList();
    assertThat(all).allMatch(Expr.MethodReference::arityKnown);
    assertThat(all.stream().map(reference -> reference.receiver() != null))
        .containsExactly(false, true, false, false, false, true);
    assertThat(all.stream().map(reference -> reference.callee().method().toString()))
        .containsExactly(
            "java.lang.String#length()",
            "java.lang.String#length()",
            "java.lang.Integer#valueOf(java.lang.String)",
            "java.lang.StringBuilder#<init>(java.lang.String)",
            "byte[]#<init>(int)",
            "java.lang.Object#toString()");
    assertThat(all.get(0).function()).containsExactly(TypeRef.STRING);
  }

  @Test
  void unresolvedNamesKeepNameAndArity() {
    FrontEnd frontEnd =
        AttributedSources.of(
            "class A { void run(Missing m) { m.send(1, 2); Gone.stop(m.x); new Lost(3); } }");
    List<Stmt> body = body(frontEnd, "A", "run");
    assertThat(call(body.get(0)).callee().method()).isEqualTo(MethodId.unresolved("send", 2));
    assertThat(body.toString()).contains("?#stop(?)", "unresolved name x");
  }

  @Test
  void suppressionsComeFromTheMethodAndEverythingAround() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            @SuppressWarnings("outer")
            class A { @SuppressWarnings({"one", "two"}) void run() {} }
            """);
    assertThat(method(frontEnd.type("A").orElseThrow(), "run").suppressions())
        .containsExactlyInAnyOrder("outer", "one", "two");
  }

  @Test
  void constructorsMentionTheInitialisersAndOwnTextStartsAfterTheAddedSuperCall() {
    FrontEnd frontEnd =
        AttributedSources.of(
            """
            class A {
              final String made = make();
              static final int LOADED = "x".hashCode();
              A() { make(); }
              static String make() { return ""; }
            }
            """);
    MethodId constructor = new MethodId("A", "<init>", List.of());
    assertThat(frontEnd.mentions(constructor).calls().toString()).contains("A#make()");
    assertThat(frontEnd.syntax(constructor).orElseThrow().body()).hasSize(1);
    MethodId statics = new MethodId("A", "<clinit>", List.of());
    assertThat(frontEnd.mentions(statics).calls().toString()).contains("String#hashCode()");
    assertThat(frontEnd.initializers("A").instance()).hasSize(1);
  }

  @Test
  void locationsArePreferredPositions() {
    FrontEnd frontEnd =
        AttributedSources.of("class A {\n  void run() {\n    this\n        .run();\n  }\n}\n");
    Expr.Call call = call(body(frontEnd, "A", "run").get(0));
    assertThat(call.location().line()).isEqualTo(4);
    assertThat(call.location().column()).isEqualTo(13);
    assertThat(call.location().file()).endsWith("Unit0.java");
  }

  @Test
  void classPathTypesCarryThrownTypesAndSupertypes() {
    FrontEnd frontEnd = AttributedSources.of("class A {}");
    TypeInfo list = frontEnd.type("java.util.ArrayList").orElseThrow();
    assertThat(list.supertypes().get(0).name()).isEqualTo("java.util.AbstractList");
    assertThat(list.inSource()).isFalse();
    TypeInfo entry = frontEnd.type("java.util.Map$Entry").orElseThrow();
    assertThat(entry.enclosing()).isEqualTo("java.util.Map");
    TypeInfo stream = frontEnd.type("java.io.InputStream").orElseThrow();
    assertThat(method(stream, "close").thrown()).containsExactly(TypeRef.of("java.io.IOException"));
    assertThat(frontEnd.type("no.such.Type")).isEmpty();
  }

  private static List<Stmt> body(FrontEnd frontEnd, String type, String method) {
    TypeInfo info = frontEnd.type(type).orElseThrow();
    Optional<MethodSyntax> syntax = frontEnd.syntax(method(info, method).id());
    return syntax.orElseThrow().body();
  }

  private static MethodInfo method(TypeInfo type, String name) {
    return type.methods().stream()
        .filter(method -> method.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Expr.Call call(Stmt stmt) {
    return (Expr.Call) ((Stmt.Expression) stmt).expr();
  }
}
