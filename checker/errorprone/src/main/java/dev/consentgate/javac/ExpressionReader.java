package dev.consentgate.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Pattern;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions; a form that this reader does not know becomes {@link Expr.Unknown}. */
final class ExpressionReader extends SimpleTreeVisitor<Expr, Void> {

  private final BodyReader body;

  ExpressionReader(BodyReader body) {
    this.body = body;
  }

  Expr read(JCExpression tree) {
    Optional<Object> constant = ConstantReader.read(tree);
    if (constant.isPresent()) {
      return new Expr.Literal(place(tree), type(tree), constant.get());
    }
    try {
      return tree.accept(this, null);
    } catch (CompletionFailure incompleteClassPath) {
      return unknown(tree, "a class is missing on the class path", List.of());
    }
  }

  List<Expr> readAll(List<? extends Tree> trees) {
    List<Expr> read = new ArrayList<>();
    for (Tree tree : trees) {
      read.add(read((JCExpression) tree));
    }
    return read;
  }

  @Override
  protected Expr defaultAction(Tree tree, Void unused) {
    return unknown(tree, "expression " + tree.getKind(), List.of());
  }

  @Override
  public Expr visitLiteral(LiteralTree tree, Void unused) {
    return new Expr.Literal(place(tree), type(tree), tree.getValue());
  }

  @Override
  public Expr visitIdentifier(IdentifierTree tree, Void unused) {
    return body.names.read((JCIdent) tree);
  }

  @Override
  public Expr visitMemberSelect(MemberSelectTree tree, Void unused) {
    return body.names.read((JCFieldAccess) tree);
  }

  @Override
  public Expr visitParenthesized(ParenthesizedTree tree, Void unused) {
    return expr(tree.getExpression());
  }

  @Override
  public Expr visitArrayAccess(ArrayAccessTree tree, Void unused) {
    return new Expr.ArrayElement(
        place(tree), type(tree), expr(tree.getExpression()), expr(tree.getIndex()));
  }

  @Override
  public Expr visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    return body.calls.call((JCMethodInvocation) tree);
  }

  @Override
  public Expr visitNewClass(NewClassTree tree, Void unused) {
    return body.calls.creation((JCNewClass) tree);
  }

  @Override
  public Expr visitMemberReference(MemberReferenceTree tree, Void unused) {
    return body.calls.reference((JCMemberReference) tree);
  }

  @Override
  public Expr visitNewArray(NewArrayTree tree, Void unused) {
    List<? extends Tree> elements = tree.getInitializers();
    return new Expr.NewArray(
        place(tree),
        type(tree),
        readAll(tree.getDimensions()),
        elements == null ? null : readAll(elements));
  }

  @Override
  public Expr visitUnary(UnaryTree tree, Void unused) {
    if (tree.getKind() == Tree.Kind.OTHER) {
      // javac's own null check of the outer instance that it hands to an anonymous class.
      return expr(tree.getExpression());
    }
    String operator = Operators.of(tree);
    return Operators.isIncrement(tree)
        ? new Expr.Increment(
            place(tree),
            type(tree),
            operator,
            target(tree.getExpression()),
            Operators.isPrefix(tree))
        : new Expr.Unary(place(tree), type(tree), operator, expr(tree.getExpression()));
  }

  @Override
  public Expr visitBinary(BinaryTree tree, Void unused) {
    return new Expr.Binary(
        place(tree),
        type(tree),
        Operators.of(tree),
        expr(tree.getLeftOperand()),
        expr(tree.getRightOperand()));
  }

  @Override
  public Expr visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    return new Expr.Conditional(
        place(tree),
        type(tree),
        expr(tree.getCondition()),
        expr(tree.getTrueExpression()),
        expr(tree.getFalseExpression()));
  }

  @Override
  public Expr visitAssignment(AssignmentTree tree, Void unused) {
    return new Expr.Assign(
        place(tree), type(tree), target(tree.getVariable()), expr(tree.getExpression()));
  }

  @Override
  public Expr visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    return new Expr.CompoundAssign(
        place(tree),
        type(tree),
        Operators.of(tree),
        target(tree.getVariable()),
        expr(tree.getExpression()));
  }

  @Override
  public Expr visitTypeCast(TypeCastTree tree, Void unused) {
    return new Expr.Cast(place(tree), type(tree), expr(tree.getExpression()));
  }

  @Override
  public Expr visitInstanceOf(InstanceOfTree tree, Void unused) {
    Expr operand = expr(tree.getExpression());
    Tree pattern = tree.getPattern();
    Optional<Pattern> read =
        pattern == null
            ? Optional.of(new Pattern.OfType(place(tree), type(tree.getType()), null))
            : body.patterns.read(pattern);
    return read.<Expr>map(
            found -> new Expr.InstanceOf(place(tree), TypeRef.BOOLEAN, operand, found))
        .orElseGet(() -> unknown(tree, "pattern of instanceof", List.of(operand)));
  }

  @Override
  public Expr visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return body.switches
        .read(tree.getExpression(), tree.getCases(), true)
        .<Expr>map(read -> new Expr.Switch(place(tree), type(tree), read))
        .orElseGet(
            () -> unknown(tree, "case label of switch", List.of(expr(tree.getExpression()))));
  }

  @Override
  public Expr visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    JCLambda lambda = (JCLambda) tree;
    List<Expr.LambdaParameter> parameters = new ArrayList<>();
    for (JCVariableDecl parameter : lambda.params) {
      parameters.add(
          new Expr.LambdaParameter(
              NameReader.local(parameter.name),
              body.types.read(parameter.sym == null ? parameter.type : parameter.sym.type)));
    }
    Optional<FunctionShapes.Shape> shape = body.functions.of(lambda.type);
    return new Expr.Lambda(
        place(tree),
        shape.map(FunctionShapes.Shape::type).orElseGet(() -> type(tree)),
        parameters,
        lambdaBody(lambda.body, shape.isPresent() && shape.get().result().isVoid()));
  }

  private List<Stmt> lambdaBody(JCTree tree, boolean isVoid) {
    if (tree instanceof JCBlock block) {
      return body.statements.readAll(block.stats);
    }
    Expr value = expr(tree);
    return List.of(
        isVoid ? new Stmt.Expression(place(tree), value) : new Stmt.Return(place(tree), value));
  }

  private Expr expr(Tree tree) {
    return read((JCExpression) tree);
  }

  private Expr target(Tree tree) {
    return body.names.target((JCExpression) tree);
  }

  private Expr unknown(Tree tree, String reason, List<Expr> operands) {
    return new Expr.Unknown(place(tree), type(tree), reason, operands);
  }

  private TypeRef type(Tree tree) {
    return body.types.read(((JCTree) tree).type);
  }

  private Location place(Tree tree) {
    return body.place((JCTree) tree);
  }
}
