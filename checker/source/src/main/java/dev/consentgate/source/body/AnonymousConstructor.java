package dev.consentgate.source.body;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import dev.consentgate.program.Callee;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constructor of an anonymous class: it hands its arguments on to the superclass. */
final class AnonymousConstructor {

  private AnonymousConstructor() {}

  static MethodSyntax syntax(
      SourceClass owner, MethodSymbol constructor, @Nullable MethodSymbol called) {
    Location location = Positions.body(owner.tree(), owner.unit());
    List<MethodSyntax.Parameter> parameters = new ArrayList<>();
    List<Expr> arguments = new ArrayList<>();
    for (Type type : constructor.parameters()) {
      String name = name(called, parameters.size());
      parameters.add(new MethodSyntax.Parameter(name, TypeRefs.of(type)));
      arguments.add(new Expr.Local(location, TypeRefs.of(type), name));
    }
    MethodId method =
        called == null ? MethodId.unresolved(MethodId.CONSTRUCTOR, arguments.size()) : called.id();
    TypeRef receiverType = called == null ? TypeRef.UNKNOWN : TypeRef.of(called.owner().name());
    Callee callee = new Callee(method, receiverType, TypeRef.VOID, Callee.Dispatch.EXACT);
    Expr.This self = new Expr.This(location, TypeRef.of(owner.name()));
    Expr call = new Expr.Call(location, TypeRef.VOID, callee, self, arguments, false);
    return new MethodSyntax(
        constructor.id(), parameters, List.of(new Stmt.Expression(location, call)));
  }

  /** The parameter's name in the constructor that is called, where its text is at hand. */
  private static String name(@Nullable MethodSymbol called, int index) {
    return called != null
            && called.owner() instanceof SourceClass source
            && source.declaration(called) instanceof ConstructorDeclaration declaration
            && index < declaration.getParameters().size()
        ? declaration.getParameter(index).getNameAsString()
        : "x" + index;
  }
}
