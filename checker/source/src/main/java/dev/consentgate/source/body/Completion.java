package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

/** Whether a statement can complete normally, by the rules of the language. */
final class Completion {

  private Completion() {}

  static boolean canComplete(Statement statement) {
    if (statement.isReturnStmt()
        || statement.isThrowStmt()
        || statement.isBreakStmt()
        || statement.isContinueStmt()
        || statement.isYieldStmt()) {
      return false;
    }
    if (statement instanceof BlockStmt block) {
      return canComplete(block.getStatements());
    }
    if (statement instanceof IfStmt branch) {
      return branch.getElseStmt().isEmpty()
          || canComplete(branch.getThenStmt())
          || canComplete(branch.getElseStmt().get());
    }
    if (statement instanceof LabeledStmt labeled) {
      return canComplete(labeled.getStatement())
          || breaks(labeled.getStatement(), labeled.getLabel().getIdentifier());
    }
    return statement instanceof SynchronizedStmt guarded
        ? canComplete(guarded.getBody())
        : compoundCanComplete(statement);
  }

  private static boolean compoundCanComplete(Statement statement) {
    if (statement instanceof WhileStmt loop) {
      return !isTrue(loop.getCondition()) || breaks(loop.getBody(), "");
    }
    if (statement instanceof DoStmt loop) {
      return !isTrue(loop.getCondition()) || breaks(loop.getBody(), "");
    }
    if (statement instanceof ForStmt loop) {
      return !loop.getCompare().map(Completion::isTrue).orElse(true) || breaks(loop.getBody(), "");
    }
    if (statement instanceof TryStmt attempt) {
      boolean body =
          canComplete(attempt.getTryBlock())
              || attempt.getCatchClauses().stream()
                  .anyMatch(clause -> canComplete(clause.getBody()));
      return body && attempt.getFinallyBlock().map(Completion::canComplete).orElse(true);
    }
    return !(statement instanceof SwitchStmt switching) || switchCanComplete(switching);
  }

  private static boolean canComplete(NodeList<Statement> statements) {
    for (Statement statement : statements) {
      if (!canComplete(statement)) {
        return false;
      }
    }
    return true;
  }

  private static boolean switchCanComplete(SwitchStmt switching) {
    boolean hasDefault = false;
    boolean completes = switching.getEntries().isEmpty();
    for (SwitchEntry entry : switching.getEntries()) {
      hasDefault |= entry.isDefault();
      completes |= entry.getStatements().stream().anyMatch(each -> breaks(each, ""));
      if (entry.getType() != SwitchEntry.Type.STATEMENT_GROUP) {
        completes |=
            entry.getType() == SwitchEntry.Type.EXPRESSION || canComplete(entry.getStatements());
      }
    }
    boolean lastCompletes =
        switching
            .getEntries()
            .getLast()
            .map(last -> canComplete(last.getStatements()))
            .orElse(true);
    return !hasDefault || completes || lastCompletes;
  }

  private static boolean isTrue(Expression condition) {
    if (condition instanceof EnclosedExpr enclosed) {
      return isTrue(enclosed.getInner());
    }
    return condition instanceof BooleanLiteralExpr literal && literal.getValue();
  }

  /** Whether a break within leaves the statement with that label, or the nearest one for "". */
  private static boolean breaks(Node node, String label) {
    if (node instanceof BreakStmt statement) {
      return statement.getLabel().map(name -> name.getIdentifier()).orElse("").equals(label);
    }
    boolean nearest = label.isEmpty();
    if ((nearest && (isLoop(node) || node instanceof SwitchStmt)) || declaresClass(node)) {
      return false;
    }
    for (Node child : node.getChildNodes()) {
      if (!(child instanceof Expression) && breaks(child, label)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoop(Node node) {
    return node instanceof Statement statement
        && (statement.isWhileStmt()
            || statement.isDoStmt()
            || statement.isForStmt()
            || statement.isForEachStmt());
  }

  static boolean declaresClass(Node node) {
    return node instanceof LocalClassDeclarationStmt || node instanceof LocalRecordDeclarationStmt;
  }
}
