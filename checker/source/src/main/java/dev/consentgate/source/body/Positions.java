package dev.consentgate.source.body;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.consentgate.source.declaration.OperatorPositions;
import dev.consentgate.source.declaration.SourceUnit;
import dev.consentgate.symbol.Location;

/** The place of a form that javac reports: a call's name, an operator, a variable's name. */
final class Positions {

  private Positions() {}

  static Location of(Node node, SourceUnit unit) {
    Position operator = node instanceof ObjectCreationExpr ? null : OperatorPositions.of(node);
    return operator != null
        ? new Location(unit.file(), operator.line, operator.column, -1)
        : unit.location(named(node));
  }

  /** Where the form begins in the text. */
  static Location start(Node node, SourceUnit unit) {
    return unit.location(node);
  }

  /** Where the body of an anonymous class begins. */
  static Location body(Node node, SourceUnit unit) {
    Position brace = OperatorPositions.of(node);
    return brace == null
        ? unit.location(named(node))
        : new Location(unit.file(), brace.line, brace.column, -1);
  }

  private static Node named(Node node) {
    if (node instanceof MethodCallExpr call) {
      return call.getName();
    }
    if (node instanceof FieldAccessExpr access) {
      return access.getName();
    }
    if (node instanceof VariableDeclarator variable) {
      return variable.getName();
    }
    if (node instanceof EnumConstantDeclaration constant) {
      return constant.getName();
    }
    return node instanceof ObjectCreationExpr creation && creation.getScope().isPresent()
        ? creation.getType()
        : node;
  }
}
