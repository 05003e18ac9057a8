package dev.consentgate.lowering;

import static dev.consentgate.lowering.Surface.HERE;
import static dev.consentgate.lowering.Surface.TEXT;
import static dev.consentgate.lowering.Surface.assign;
import static dev.consentgate.lowering.Surface.call;
import static dev.consentgate.lowering.Surface.check;
import static dev.consentgate.lowering.Surface.give;
import static dev.consentgate.lowering.Surface.lambda;
import static dev.consentgate.lowering.Surface.run;
import static dev.consentgate.lowering.Surface.text;
import static dev.consentgate.lowering.Surface.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Constructors, implicit members, inner and local classes. */
final class MemberLoweringTest {

  private static final Expr.This PHOTO = new Expr.This(HERE, TypeRef.of("Photo"));
  private static final Expr NAME = new Expr.Field(HERE, TEXT, PHOTO, new FieldId("Photo", "name"));

  @Test
  void initialisersRunBeforeTheStatementsAndDoNotSeeParameters() {
    MethodInfo constructor =
        Demo.method("Photo", "<init>", List.of(), Set.of(), Demo.parameter("a", TEXT));
    Demo demo = new Demo().type("Photo", null, null, Set.of(), List.of(), constructor);
    demo.initialize("Photo", assign(NAME, call("safe")))
        .write(constructor, assign(NAME, text("a")));
    assertThat(demo.print(constructor.id()))
        .isEqualTo(
            """
            b0:
              %2 = invoke STATIC Demo#safe()
              store %0:this Photo.name := %2
              store %0:this Photo.name := %1:a
              return
            """);
  }

  @Test
  void constructorThatCallsAnotherRunsNoInitialisers() {
    MethodInfo constructor = Demo.method("Photo", "<init>", List.of(), Set.of());
    Demo demo = new Demo().type("Photo", null, null, Set.of(), List.of(), constructor);
    demo.initialize("Photo", assign(NAME, call("safe")));
    MethodId other = new MethodId("Photo", "<init>", List.of("java.lang.String"));
    Callee callee = new Callee(other, TypeRef.of("Photo"), TypeRef.VOID, Dispatch.EXACT);
    List<Expr> arguments = List.of(Surface.literal("x"));
    demo.write(constructor, run(new Expr.Call(HERE, TypeRef.VOID, callee, null, arguments, false)));
    assertThat(demo.print(constructor.id()))
        .isEqualTo(
            """
            b0:
              invoke EXACT %0:this Photo#<init>("x")
              return
            """);
  }

  @Test
  void compactConstructorAssignsItsParametersAtTheEnd() {
    MethodInfo constructor =
        Demo.method(
            "Photo", "<init>", List.of(), Set.of(Trait.COMPACT), Demo.parameter("name", TEXT));
    FieldInfo component = Demo.field("Photo", "name", TEXT);
    Demo demo =
        new Demo()
            .type("Photo", null, null, Set.of(Trait.RECORD), List.of(component), constructor)
            .write(constructor, when(check("ask"), assign(text("name"), call("safe"))));
    assertThat(demo.print(constructor.id()))
        .isEqualTo(
            """
            b0:
              %2 = invoke STATIC Demo#ask()
              branch %2 b1 else b2(%1:name)
            b1:
              %3:name = invoke STATIC Demo#safe()
              goto b2(%3:name)
            b2(%4:name):
              store %0:this Photo.name := %4:name
              return
            """);
  }

  @Test
  void implicitAccessorReturnsTheComponent() {
    MethodInfo accessor = Demo.method("Photo", "name", List.of(), Set.of(Trait.IMPLICIT));
    FieldInfo component = Demo.field("Photo", "name", TEXT);
    Demo demo =
        new Demo().type("Photo", null, null, Set.of(Trait.RECORD), List.of(component), accessor);
    assertThat(demo.print(accessor.id()))
        .isEqualTo(
            """
            b0:
              %1 = load %0:this Photo.name
              return %1
            """);
  }

  @Test
  void localClassHoldsWhatItCaptures() {
    MethodInfo read = Demo.method("Demo$1", "read", List.of(), Set.of());
    Demo demo =
        new Demo()
            .type("Demo$1", null, "Demo", Set.of(Trait.ANONYMOUS, Trait.INNER), List.of(), read)
            .write(read, give(call("use", text("a"), Surface.self())));
    assertThat(demo.runs(give(lambda("x", give(creation("Demo$1"))))))
        .isEqualTo(
            """
            b0:
              %6 = function Demo#lambda$run$0 [%0:this, %1:a]
              return %6
            Demo#lambda$run$0(Demo,java.lang.String,java.lang.String) (%0:this, %1:a, %2:x)\
             captured 2
            b0:
              %3 = new Demo$1
              store %3 Demo$1.this$0 := %0:this
              store %3 Demo$1.val$a := %1:a
              invoke EXACT %3 Demo$1#<init>()
              return %3
            """);
    assertThat(demo.print(read.id()))
        .isEqualTo(
            """
            b0:
              %1 = load %0:this Demo$1.val$a
              %2 = load %0:this Demo$1.this$0
              %3 = invoke STATIC Demo#use(%1, %2)
              return %3
            """);
  }

  @Test
  void concatenationOfThousandsOfTermsIsLowered() {
    Expr sum = text("a");
    for (int i = 0; i < 5_000; i++) {
      sum = Surface.binary(TEXT, "+", sum, text("b"));
    }
    assertThat(Demo.run(new Stmt.Return(HERE, sum)).lines()).hasSize(5_002);
  }

  @Test
  void jumpOutOfPlaceIsUnknown() {
    assertThat(Demo.run(Surface.leave(null), give(text("a"))))
        .isEqualTo(
            """
            b0:
              unknown "break out of place" ()
              return %1:a
            """);
  }

  private static Expr creation(String type) {
    MethodId constructor = new MethodId(type, "<init>", List.of());
    return new Expr.New(HERE, TypeRef.of(type), constructor, null, List.of(), false);
  }
}
