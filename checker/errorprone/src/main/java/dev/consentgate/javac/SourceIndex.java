package dev.consentgate.javac;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All class declarations of the sources by binary name, enclosing before nested, local and
 * anonymous ones included. A class in an instance initialiser counts as standing in the first
 * constructor.
 */
final class SourceIndex {

  private final Map<String, SourceClass> classes = new LinkedHashMap<>();
  private final SymbolIds ids;

  SourceIndex(List<JCCompilationUnit> units, SymbolIds ids) {
    this.ids = ids;
    for (JCCompilationUnit unit : units) {
      new ClassScanner(new UnitPositions(unit)).scan(unit.defs);
    }
  }

  Iterable<SourceClass> all() {
    return classes.values();
  }

  Optional<SourceClass> find(String binaryName) {
    return Optional.ofNullable(classes.get(binaryName));
  }

  private final class ClassScanner extends TreeScanner {

    private final UnitPositions positions;
    private final Deque<SourceClass> around = new ArrayDeque<>();
    private @Nullable MethodId method;

    ClassScanner(UnitPositions positions) {
      this.positions = positions;
    }

    @Override
    public void visitClassDef(JCClassDecl tree) {
      if (tree.sym == null) {
        return;
      }
      SourceClass outer = around.peek();
      SourceClass found =
          new SourceClass(
              tree,
              outer == null ? tree : outer.top(),
              positions,
              outer == null ? null : ids.name(outer.tree().sym),
              method);
      classes.putIfAbsent(ids.name(tree.sym), found);
      around.push(found);
      for (JCTree member : tree.defs) {
        scanMember(found, member);
      }
      around.pop();
    }

    private void scanMember(SourceClass owner, JCTree member) {
      MethodId outer = method;
      if (member instanceof JCMethodDecl declared && declared.sym != null) {
        method = ids.method(declared.sym);
        scan(declared.body);
      } else if (member instanceof JCClassDecl) {
        method = null;
        scan(member);
      } else if (SourceClass.isInitializer(member)) {
        method = initializer(owner, SourceClass.isStatic(member));
        scan(member instanceof JCBlock ? member : ((JCVariableDecl) member).init);
      }
      method = outer;
    }

    private @Nullable MethodId initializer(SourceClass owner, boolean isStatic) {
      String name = ids.name(owner.tree().sym);
      if (isStatic) {
        return new MethodId(name, MethodId.STATIC_INITIALIZER, List.of());
      }
      return owner.methods().stream()
          .filter(candidate -> candidate.sym.isConstructor())
          .map(candidate -> ids.method(candidate.sym))
          .findFirst()
          .orElse(null);
    }
  }
}
