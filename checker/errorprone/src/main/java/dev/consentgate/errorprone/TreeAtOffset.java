package dev.consentgate.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tree that is reported at an offset: a call there if there is one, else the outermost tree.
 */
final class TreeAtOffset {

  private final int offset;
  private @Nullable Tree found;

  TreeAtOffset(int offset) {
    this.offset = offset;
  }

  void consider(@Nullable Tree tree) {
    if (tree instanceof JCTree placed
        && placed.getPreferredPosition() == offset
        && !(tree instanceof CompilationUnitTree)
        && (found == null || (isCall(tree) && !isCall(found)))) {
      found = tree;
    }
  }

  Optional<Tree> found() {
    return Optional.ofNullable(found);
  }

  /** Whether any tree of the unit stands there. */
  static boolean isIn(CompilationUnitTree unit, int offset) {
    TreeAtOffset search = new TreeAtOffset(offset);
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        search.consider(tree);
        return super.scan(tree, null);
      }
    }.scan(unit, null);
    return search.found != null;
  }

  private static boolean isCall(Tree tree) {
    return tree instanceof MethodInvocationTree
        || tree instanceof NewClassTree
        || tree instanceof MemberReferenceTree;
  }
}
