package dev.consentgate.javac;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class declaration of the sources and where it stands.
 *
 * @param top the top-level class around it, or itself
 * @param enclosing binary name of the class directly around it
 * @param enclosingMethod the method it stands in, for local and anonymous classes
 */
record SourceClass(
    JCClassDecl tree,
    JCClassDecl top,
    UnitPositions positions,
    @Nullable String enclosing,
    @Nullable MethodId enclosingMethod) {

  List<JCMethodDecl> methods() {
    List<JCMethodDecl> methods = new ArrayList<>();
    for (JCTree member : tree.defs) {
      if (member instanceof JCMethodDecl method && method.sym != null) {
        methods.add(method);
      }
    }
    return methods;
  }

  boolean hasStaticInitializer() {
    return tree.defs.stream().anyMatch(member -> isInitializer(member) && isStatic(member));
  }

  /** Whether a member is an initialiser block or a field with an initialiser. */
  static boolean isInitializer(JCTree member) {
    return member instanceof JCBlock
        || (member instanceof JCVariableDecl field && field.init != null && field.sym != null);
  }

  static boolean isStatic(JCTree member) {
    return member instanceof JCBlock block
        ? block.isStatic()
        : member instanceof JCVariableDecl field && field.sym.isStatic();
  }
}
