package dev.consentgate.source.declaration;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;

/** Tells by their look which variables cannot be compile-time constants. */
public final class ConstantShape {

  private ConstantShape() {}

  public static boolean mayBeConstant(VariableDeclarator variable) {
    Type type = variable.getType();
    boolean typeFits =
        type.isPrimitiveType()
            || type.isVarType()
            || (type instanceof ClassOrInterfaceType declared
                && declared.getName().getIdentifier().equals("String"));
    return typeFits && variable.getInitializer().map(ConstantShape::mayBeConstant).orElse(false);
  }

  private static boolean mayBeConstant(Expression expression) {
    return !(expression.isMethodCallExpr()
        || expression.isObjectCreationExpr()
        || expression.isNullLiteralExpr()
        || expression.isArrayAccessExpr()
        || expression.isLambdaExpr()
        || expression.isThisExpr());
  }
}
