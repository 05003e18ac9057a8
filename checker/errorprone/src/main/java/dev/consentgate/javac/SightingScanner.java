package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.consentgate.program.Interest;
import dev.consentgate.symbol.MethodId;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The targets of calls whose names are of interest, in one walk over code alone. Names are compared
 * as javac keeps them, each once, and nothing else is read of a call that has none of them.
 */
final class SightingScanner extends TreeScanner {

  private final Interest interest;
  private final Names names;
  private final SymbolIds ids;
  private final Map<Name, Boolean> methods = new HashMap<>();
  private final Map<Name, Boolean> constructed = new HashMap<>();
  private final Set<MethodSymbol> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<MethodId> calls = new LinkedHashSet<>();

  SightingScanner(Interest interest, Names names, SymbolIds ids) {
    this.interest = interest;
    this.names = names;
    this.ids = ids;
  }

  Set<MethodId> calls() {
    return calls;
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    for (JCTree member : tree.defs) {
      scan(member);
    }
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    scan(tree.body);
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    scan(tree.init);
  }

  @Override
  public void visitTypeCast(JCTypeCast tree) {
    scan(tree.expr);
  }

  @Override
  public void visitAnnotation(JCAnnotation tree) {}

  @Override
  public void visitApply(JCMethodInvocation tree) {
    Symbol symbol = TreeInfo.symbol(tree.meth);
    call(symbol, TreeInfo.name(tree.meth), tree.args.size());
    scan(tree.meth);
    scan(tree.args);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    call(tree.constructor, names.init, tree.args.size());
    scan(tree.encl);
    scan(tree.args);
    scan(tree.def);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    call(tree.sym, tree.name, 0);
    scan(tree.expr);
  }

  private void call(@Nullable Symbol symbol, @Nullable Name name, int arity) {
    MethodSymbol method = SymbolIds.resolved(symbol);
    if (method != null) {
      if (isOfInterest(method) && seen.add(method)) {
        calls.add(ids.method(method));
      }
    } else if (name != null && name != names.init && isMethod(name)) {
      calls.add(MethodId.unresolved(name.toString(), arity));
    }
  }

  private boolean isOfInterest(MethodSymbol method) {
    return method.name == names.init
        ? constructed.computeIfAbsent(
            method.owner.name, type -> interest.inConstructor(type.toString()))
        : isMethod(method.name);
  }

  private boolean isMethod(Name name) {
    return methods.computeIfAbsent(name, key -> interest.inMethod(key.toString()));
  }
}
