package dev.consentgate.javac;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.consentgate.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Patterns. Forms newer than Java 17 are read through the tree interface of the running compiler by
 * their kind's name.
 */
final class PatternReader {

  private final BodyReader body;

  PatternReader(BodyReader body) {
    this.body = body;
  }

  /** Empty for a form that this reader does not know. */
  Optional<Pattern> read(Tree tree) {
    JCTree placed = (JCTree) tree;
    if (tree instanceof BindingPatternTree binding) {
      return Optional.of(binding(placed, (JCVariableDecl) binding.getVariable()));
    }
    return switch (tree.getKind().name()) {
      case "ANY_PATTERN" -> Optional.of(new Pattern.Any(body.place(placed)));
      case "DECONSTRUCTION_PATTERN" -> deconstruction(placed);
      case "PARENTHESIZED_PATTERN" -> NewerTrees.child(tree, "getPattern").flatMap(this::read);
      default -> Optional.empty();
    };
  }

  static boolean isPattern(Tree tree) {
    return tree.getKind().name().endsWith("_PATTERN");
  }

  private Pattern binding(JCTree place, JCVariableDecl variable) {
    String name = variable.name.isEmpty() ? null : variable.name.toString();
    return new Pattern.OfType(body.place(place), body.types.read(variable.type), name);
  }

  private Optional<Pattern> deconstruction(JCTree tree) {
    List<Pattern> components = new ArrayList<>();
    for (Tree nested : NewerTrees.children(tree, "getNestedPatterns")) {
      Optional<Pattern> component = read(nested);
      if (component.isEmpty()) {
        return Optional.empty();
      }
      components.add(component.get());
    }
    return Optional.of(
        new Pattern.OfRecord(body.place(tree), body.types.read(tree.type), components));
  }
}
