package dev.consentgate.source.body;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the members of one class that have statements or initialisers. */
record MemberReader(Bodies bodies, SourceClass owner) {

  /** Reads the member for what it tells of the classes within. */
  void read(BodyDeclaration<?> member) {
    MethodSymbol method = owner.method(member);
    if (method != null) {
      syntax(method, member);
    } else {
      List<Stmt> unused = new ArrayList<>();
      initializer(member, unused);
    }
  }

  Optional<MethodSyntax> syntax(MethodSymbol method, BodyDeclaration<?> declaration) {
    BlockStmt body = body(declaration);
    if (body == null) {
      return Optional.empty();
    }
    Reading reading = bodies.reading(owner, declaration, Bodies.isStatic(owner, declaration));
    List<MethodSyntax.Parameter> parameters = new ArrayList<>();
    List<String> names = names(declaration);
    for (int i = 0; i < names.size(); i++) {
      Type type = method.parameters().get(i);
      reading.declare(names.get(i), type);
      parameters.add(new MethodSyntax.Parameter(names.get(i), TypeRefs.of(type)));
    }
    boolean noResult = method.result().isVoid() || method.result().isUnknown();
    Reading.ReturnTarget target = new Reading.ReturnTarget(noResult ? null : method.result());
    List<Stmt> statements;
    try {
      statements = reading.returning(target, () -> reading.statements.all(body.getStatements()));
    } catch (StackOverflowError e) {
      statements =
          List.of(new Stmt.Unknown(reading.at(declaration), "nested too deeply", List.of()));
    }
    return Optional.of(new MethodSyntax(method.id(), parameters, statements));
  }

  private static @Nullable BlockStmt body(BodyDeclaration<?> declaration) {
    if (declaration instanceof MethodDeclaration method) {
      return method.getBody().orElse(null);
    }
    if (declaration instanceof ConstructorDeclaration constructor) {
      return constructor.getBody();
    }
    return declaration instanceof CompactConstructorDeclaration compact ? compact.getBody() : null;
  }

  private List<String> names(BodyDeclaration<?> declaration) {
    if (declaration instanceof CompactConstructorDeclaration) {
      return owner.components().stream().map(FieldSymbol::name).toList();
    }
    NodeList<Parameter> parameters =
        declaration instanceof MethodDeclaration method
            ? method.getParameters()
            : ((ConstructorDeclaration) declaration).getParameters();
    return parameters.stream().map(Parameter::getNameAsString).toList();
  }

  Initializers initializers() {
    List<Stmt> instance = new ArrayList<>();
    List<Stmt> statics = new ArrayList<>();
    if (owner.tree() instanceof EnumDeclaration declaration) {
      declaration.getEntries().forEach(constant -> initializer(constant, statics));
    }
    for (BodyDeclaration<?> member : owner.bodyDeclarations()) {
      initializer(member, Bodies.isStatic(owner, member) ? statics : instance);
    }
    return new Initializers(instance, statics);
  }

  private void initializer(BodyDeclaration<?> member, List<Stmt> into) {
    boolean isStatic = Bodies.isStatic(owner, member);
    if (member instanceof FieldDeclaration field) {
      for (VariableDeclarator variable : field.getVariables()) {
        if (variable.getInitializer().isPresent()) {
          into.add(assignment(bodies.reading(owner, member, isStatic), variable));
        }
      }
    } else if (member instanceof InitializerDeclaration initializer) {
      into.add(bodies.reading(owner, member, isStatic).statements.block(initializer.getBody()));
    } else if (member instanceof EnumConstantDeclaration constant) {
      into.add(constant(bodies.reading(owner, member, true), constant));
    }
  }

  private Stmt assignment(Reading reading, VariableDeclarator variable) {
    FieldSymbol field = owner.field(variable.getNameAsString());
    Type type = field == null ? Type.Special.UNKNOWN : field.type();
    Expr value =
        variable
            .getInitializer()
            .map(written -> reading.expressions.expr(written, type.isUnknown() ? null : type))
            .orElseThrow();
    boolean isStatic = field != null && field.isStatic();
    TypeRef ref = TypeRefs.of(type);
    Expr.Field target =
        new Expr.Field(
            reading.at(variable),
            ref,
            isStatic ? null : reading.self(variable, owner),
            new FieldId(owner.name(), variable.getNameAsString()));
    return new Stmt.Expression(
        reading.at(variable), new Expr.Assign(reading.at(variable), ref, target, value));
  }

  private Stmt constant(Reading reading, EnumConstantDeclaration constant) {
    TypeRef ref = TypeRef.of(owner.name());
    Expr value = reading.creations.constant(constant, owner);
    Expr.Field target =
        new Expr.Field(
            reading.at(constant), ref, null, new FieldId(owner.name(), constant.getNameAsString()));
    return new Stmt.Expression(
        reading.at(constant), new Expr.Assign(reading.at(constant), ref, target, value));
  }
}
