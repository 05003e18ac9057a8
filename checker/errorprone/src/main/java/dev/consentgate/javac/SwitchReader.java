package dev.consentgate.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.TreeInfo;
import dev.consentgate.symbol.Location;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import dev.consentgate.syntax.SwitchBody;
import dev.consentgate.syntax.SwitchBody.Case;
import dev.consentgate.syntax.SwitchBody.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Switch statements and expressions, classic and with arrows. Labels come through the tree
 * interface of the running compiler, which changed their classes after Java 17.
 */
final class SwitchReader {

  private final BodyReader body;

  SwitchReader(BodyReader body) {
    this.body = body;
  }

  /** Empty when a label is of a form that this reader does not know. */
  Optional<SwitchBody> read(
      ExpressionTree selector, List<? extends CaseTree> cases, boolean isExpression) {
    List<Case> read = new ArrayList<>();
    boolean exhaustive = isExpression;
    for (CaseTree tree : cases) {
      Optional<List<Label>> labels = labels(tree);
      if (labels.isEmpty()) {
        return Optional.empty();
      }
      exhaustive |= labels.get().stream().anyMatch(SwitchReader::demandsAll);
      read.add(readCase(tree, labels.get(), isExpression));
    }
    return Optional.of(
        new SwitchBody(body.expressions.read((JCExpression) selector), read, exhaustive));
  }

  private Case readCase(CaseTree tree, List<Label> labels, boolean isExpression) {
    Location place = body.place((JCTree) tree);
    Expr guard =
        NewerTrees.child(tree, "getGuard")
            .map(found -> body.expressions.read((JCExpression) found))
            .orElse(null);
    Tree arrowBody = tree.getCaseKind() == CaseTree.CaseKind.RULE ? tree.getBody() : null;
    return arrowBody == null
        ? new Case(place, labels, guard, false, statements(tree.getStatements()))
        : new Case(place, labels, guard, true, arrow(arrowBody, isExpression));
  }

  private List<Stmt> arrow(Tree tree, boolean isExpression) {
    if (tree instanceof JCExpression value) {
      Expr read = body.expressions.read(value);
      Location place = body.place(value);
      return List.of(isExpression ? new Stmt.Yield(place, read) : new Stmt.Expression(place, read));
    }
    return body.statements.readAll(List.of((JCStatement) tree));
  }

  private List<Stmt> statements(List<? extends StatementTree> trees) {
    List<JCStatement> statements = new ArrayList<>();
    trees.forEach(tree -> statements.add((JCStatement) tree));
    return body.statements.readAll(statements);
  }

  private Optional<List<Label>> labels(CaseTree tree) {
    List<Label> labels = new ArrayList<>();
    for (Tree label : NewerTrees.children(tree, "getLabels")) {
      Optional<Label> read = label(label);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      labels.add(read.get());
    }
    return Optional.of(labels);
  }

  private Optional<Label> label(Tree label) {
    return switch (label.getKind().name()) {
      case "DEFAULT_CASE_LABEL" -> Optional.of(new Label.Default());
      case "CONSTANT_CASE_LABEL" ->
          NewerTrees.child(label, "getConstantExpression").flatMap(this::label);
      case "PATTERN_CASE_LABEL" -> NewerTrees.child(label, "getPattern").flatMap(this::label);
      default ->
          PatternReader.isPattern(label)
              ? body.patterns.read(label).map(Label.Matching::new)
              : constant(label);
    };
  }

  private Optional<Label> constant(Tree label) {
    return label instanceof JCExpression tree
            && body.expressions.read(TreeInfo.skipParens(tree)) instanceof Expr.Literal literal
        ? Optional.of(new Label.Constant(literal))
        : Optional.empty();
  }

  private static boolean demandsAll(Label label) {
    return label instanceof Label.Matching
        || (label instanceof Label.Constant constant && constant.value().value() == null);
  }
}
