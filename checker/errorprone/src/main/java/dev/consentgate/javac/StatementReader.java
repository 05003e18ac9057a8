package dev.consentgate.javac;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCatch;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCTypeUnion;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Statements; a form that this reader does not know becomes {@link Stmt.Unknown}. */
final class StatementReader extends SimpleTreeVisitor<Stmt, Void> {

  private final BodyReader body;

  StatementReader(BodyReader body) {
    this.body = body;
  }

  Stmt read(Tree tree) {
    return tree.accept(this, null);
  }

  /** The statements of a list; declarations of local classes and empty statements are left out. */
  List<Stmt> readAll(List<? extends Tree> trees) {
    List<Stmt> statements = new ArrayList<>();
    for (Tree tree : trees) {
      if (!(tree instanceof ClassTree || tree instanceof EmptyStatementTree)) {
        statements.add(read(tree));
      }
    }
    return statements;
  }

  Stmt.Block block(BlockTree tree) {
    return new Stmt.Block(place(tree), readAll(tree.getStatements()));
  }

  @Override
  protected Stmt defaultAction(Tree tree, Void unused) {
    return new Stmt.Unknown(place(tree), "statement " + tree.getKind(), List.of());
  }

  @Override
  public Stmt visitBlock(BlockTree tree, Void unused) {
    return block(tree);
  }

  @Override
  public Stmt visitEmptyStatement(EmptyStatementTree tree, Void unused) {
    return new Stmt.Block(place(tree), List.of());
  }

  @Override
  public Stmt visitClass(ClassTree tree, Void unused) {
    return new Stmt.Block(place(tree), List.of());
  }

  @Override
  public Stmt visitVariable(VariableTree tree, Void unused) {
    JCVariableDecl variable = (JCVariableDecl) tree;
    return new Stmt.Declare(
        place(tree), type(variable), NameReader.local(variable.name), orNull(variable.init));
  }

  @Override
  public Stmt visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    return new Stmt.Expression(place(tree), expr(tree.getExpression()));
  }

  @Override
  public Stmt visitIf(IfTree tree, Void unused) {
    Tree otherwise = tree.getElseStatement();
    return new Stmt.If(
        place(tree),
        expr(tree.getCondition()),
        read(tree.getThenStatement()),
        otherwise == null ? null : read(otherwise));
  }

  @Override
  public Stmt visitWhileLoop(WhileLoopTree tree, Void unused) {
    return new Stmt.While(place(tree), expr(tree.getCondition()), read(tree.getStatement()));
  }

  @Override
  public Stmt visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    return new Stmt.DoWhile(place(tree), read(tree.getStatement()), expr(tree.getCondition()));
  }

  @Override
  public Stmt visitForLoop(ForLoopTree tree, Void unused) {
    return new Stmt.For(
        place(tree),
        readAll(tree.getInitializer()),
        orNull(tree.getCondition()),
        readAll(tree.getUpdate()),
        read(tree.getStatement()));
  }

  @Override
  public Stmt visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    if (!((Tree) tree.getVariable() instanceof JCVariableDecl variable)) {
      return new Stmt.Unknown(
          place(tree), "pattern in enhanced for", List.of(expr(tree.getExpression())));
    }
    return new Stmt.ForEach(
        place(tree),
        type(variable),
        NameReader.local(variable.name),
        expr(tree.getExpression()),
        read(tree.getStatement()));
  }

  @Override
  public Stmt visitLabeledStatement(LabeledStatementTree tree, Void unused) {
    return new Stmt.Labeled(place(tree), tree.getLabel().toString(), read(tree.getStatement()));
  }

  @Override
  public Stmt visitBreak(BreakTree tree, Void unused) {
    return new Stmt.Break(place(tree), label(tree.getLabel()));
  }

  @Override
  public Stmt visitContinue(ContinueTree tree, Void unused) {
    return new Stmt.Continue(place(tree), label(tree.getLabel()));
  }

  @Override
  public Stmt visitReturn(ReturnTree tree, Void unused) {
    return new Stmt.Return(place(tree), orNull(tree.getExpression()));
  }

  @Override
  public Stmt visitYield(YieldTree tree, Void unused) {
    return new Stmt.Yield(place(tree), expr(tree.getValue()));
  }

  @Override
  public Stmt visitThrow(ThrowTree tree, Void unused) {
    return new Stmt.Throw(place(tree), expr(tree.getExpression()));
  }

  @Override
  public Stmt visitTry(TryTree tree, Void unused) {
    List<Stmt> resources = new ArrayList<>();
    for (Tree resource : tree.getResources()) {
      resources.add(
          resource instanceof JCExpression existing
              ? new Stmt.Expression(place(resource), expr(existing))
              : read(resource));
    }
    List<Stmt.Catch> catches = new ArrayList<>();
    tree.getCatches().forEach(clause -> catches.add(catchClause((JCCatch) clause)));
    BlockTree last = tree.getFinallyBlock();
    return new Stmt.Try(
        place(tree), resources, block(tree.getBlock()), catches, last == null ? null : block(last));
  }

  @Override
  public Stmt visitSwitch(SwitchTree tree, Void unused) {
    return body.switches
        .read(tree.getExpression(), tree.getCases(), false)
        .<Stmt>map(read -> new Stmt.Switch(place(tree), read))
        .orElseGet(
            () ->
                new Stmt.Unknown(
                    place(tree), "case label of switch", List.of(expr(tree.getExpression()))));
  }

  @Override
  public Stmt visitSynchronized(SynchronizedTree tree, Void unused) {
    return new Stmt.Synchronized(place(tree), expr(tree.getExpression()), block(tree.getBlock()));
  }

  @Override
  public Stmt visitAssert(AssertTree tree, Void unused) {
    return new Stmt.Assert(place(tree), expr(tree.getCondition()), orNull(tree.getDetail()));
  }

  private Stmt.Catch catchClause(JCCatch clause) {
    List<TypeRef> types = new ArrayList<>();
    if (clause.param.vartype instanceof JCTypeUnion union) {
      union.alternatives.forEach(alternative -> types.add(body.types.read(alternative.type)));
    } else {
      types.add(type(clause.param));
    }
    return new Stmt.Catch(
        place(clause), types, NameReader.local(clause.param.name), block(clause.body));
  }

  private TypeRef type(JCVariableDecl variable) {
    return body.types.read(variable.sym == null ? variable.type : variable.sym.type);
  }

  private Expr expr(Tree tree) {
    return body.expressions.read((JCExpression) tree);
  }

  private @Nullable Expr orNull(@Nullable Tree tree) {
    return tree == null ? null : expr(tree);
  }

  private static @Nullable String label(@Nullable Name name) {
    return name == null ? null : name.toString();
  }

  private Location place(Tree tree) {
    return body.place((JCTree) tree);
  }
}
