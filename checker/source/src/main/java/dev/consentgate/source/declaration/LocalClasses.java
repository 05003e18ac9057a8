package dev.consentgate.source.declaration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayDeque;
import java.util.Deque;

/** Walks one member in javac's order of attribution, declaring the classes within. */
final class LocalClasses {

  private final Declarations declarations;
  private final SourceClass owner;
  private final BodyDeclaration<?> member;
  private final boolean isStatic;

  LocalClasses(
      Declarations declarations, SourceClass owner, BodyDeclaration<?> member, boolean isStatic) {
    this.declarations = declarations;
    this.owner = owner;
    this.member = member;
    this.isStatic = isStatic;
  }

  /** Returns the scope for what follows the node in its block. */
  NameScope visit(Node node, NameScope scope) {
    if (node instanceof LocalClassDeclarationStmt statement) {
      return local(statement.getClassDeclaration(), scope);
    }
    if (node instanceof LocalRecordDeclarationStmt statement) {
      return local(statement.getRecordDeclaration(), scope);
    }
    if (node instanceof BinaryExpr binary) {
      visitChain(binary, scope);
    } else if (node instanceof MethodCallExpr call) {
      visitCall(call, scope);
    } else if (node instanceof ObjectCreationExpr creation) {
      visitCreation(creation, scope);
    } else if (!(node instanceof Type
        || node instanceof SimpleName
        || node instanceof Name
        || node instanceof AnnotationExpr)) {
      NameScope inner = scope;
      for (Node child : node.getChildNodes()) {
        inner = visit(child, inner);
      }
    }
    return scope;
  }

  /** Chains such as long concatenations lean to the left and are walked without recursion. */
  private void visitChain(BinaryExpr whole, NameScope scope) {
    Deque<Expression> operands = new ArrayDeque<>();
    Expression first = whole;
    while (first instanceof BinaryExpr binary) {
      operands.push(binary.getRight());
      first = binary.getLeft();
    }
    operands.push(first);
    operands.forEach(operand -> visit(operand, scope));
  }

  private NameScope local(TypeDeclaration<?> type, NameScope scope) {
    SourceClass local = declarations.local(owner, type, scope, member, isStatic);
    return new LocalClassScope(local, scope);
  }

  /** Arguments come before the receiver; those that need a target type come last. */
  private void visitCall(MethodCallExpr call, NameScope scope) {
    visitArguments(call.getArguments(), scope, false);
    call.getScope().ifPresent(receiver -> visit(receiver, scope));
    visitArguments(call.getArguments(), scope, true);
  }

  private void visitArguments(NodeList<Expression> arguments, NameScope scope, boolean deferred) {
    for (Expression argument : arguments) {
      if (isDeferred(argument) == deferred) {
        visit(argument, scope);
      }
    }
  }

  private void visitCreation(ObjectCreationExpr creation, NameScope scope) {
    creation.getScope().ifPresent(outer -> visit(outer, scope));
    visitArguments(creation.getArguments(), scope, false);
    visitArguments(creation.getArguments(), scope, true);
    if (creation.getAnonymousClassBody().isPresent()) {
      declarations.anonymous(owner, creation, scope, member, isStatic);
    }
  }

  private static boolean isDeferred(Expression argument) {
    if (argument.isEnclosedExpr()) {
      return isDeferred(argument.asEnclosedExpr().getInner());
    }
    return argument.isLambdaExpr()
        || argument.isMethodCallExpr()
        || argument instanceof ConditionalExpr
        || argument.isSwitchExpr()
        || (argument instanceof ObjectCreationExpr creation
            && creation.getType().getTypeArguments().map(java.util.List::isEmpty).orElse(false));
  }
}
