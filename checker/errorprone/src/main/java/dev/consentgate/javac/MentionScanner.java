package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import dev.consentgate.program.Mentions;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each method of a top-level class names, in one walk over its tree. What stands in a local or
 * anonymous class counts for that class's method and for every method around it.
 */
final class MentionScanner extends TreeScanner {

  private final SymbolIds ids;
  private final TypeReader types;
  private final Map<MethodId, Mentions> found = new LinkedHashMap<>();
  private final Deque<Collector> open = new ArrayDeque<>();

  MentionScanner(SymbolIds ids, TypeReader types) {
    this.ids = ids;
    this.types = types;
  }

  Map<MethodId, Mentions> read(JCClassDecl top) {
    scan(top);
    return found;
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (tree.sym == null) {
      return;
    }
    Map<MethodId, Collector> methods = new LinkedHashMap<>();
    Collector instance = new Collector();
    Collector statics = new Collector();
    for (JCTree member : tree.defs) {
      if (member instanceof JCMethodDecl method && method.sym != null) {
        Collector own = methods.computeIfAbsent(ids.method(method.sym), key -> new Collector());
        method.params.forEach(parameter -> own.mention(types.read(parameter.type)));
        collect(own, method.body);
      } else if (member instanceof JCClassDecl) {
        scan(member);
      } else if (SourceClass.isInitializer(member)) {
        collect(SourceClass.isStatic(member) ? statics : instance, member);
      }
    }
    close(ids.name(tree.sym), methods, instance, statics);
  }

  private void collect(Collector collector, @Nullable JCTree tree) {
    open.push(collector);
    if (tree instanceof JCVariableDecl field) {
      collector.fields.add(ids.field(field.sym));
      scan(field.init);
    } else if (tree instanceof JCBlock) {
      scan(tree);
    }
    open.pop();
  }

  private void close(
      String owner, Map<MethodId, Collector> methods, Collector instance, Collector statics) {
    methods.forEach(
        (method, own) -> {
          if (method.isConstructor()) {
            own.addAll(instance);
          }
          found.put(method, own.mentions());
        });
    found.put(new MethodId(owner, MethodId.STATIC_INITIALIZER, List.of()), statics.mentions());
  }

  @Override
  public void visitApply(JCMethodInvocation tree) {
    JCExpression target = TreeInfo.skipParens(tree.meth);
    call(TreeInfo.symbol(target), TreeInfo.name(target), tree.args.size());
    scan(tree.args);
    if (target instanceof JCFieldAccess access) {
      scan(access.selected);
    }
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    call(tree.constructor, null, tree.args.size());
    mention(types.read(tree.type));
    scan(tree.encl);
    scan(tree.args);
    scan(tree.def);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    MethodSymbol method = SymbolIds.resolved(tree.sym);
    if (method != null) {
      call(method, null, 0);
      if (method.isConstructor()) {
        mention(types.ofClass(method.owner.enclClass()));
      }
    }
    scan(tree.expr);
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    if (tree.sym != null) {
      mention(types.read(tree.sym.type));
    }
    scan(tree.init);
  }

  @Override
  public void visitIdent(JCIdent tree) {
    field(tree.sym);
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    field(tree.sym);
    scan(tree.selected);
  }

  private void field(@Nullable Symbol symbol) {
    if (symbol != null && ids.isField(symbol)) {
      FieldId id = ids.field((VarSymbol) symbol);
      open.forEach(collector -> collector.fields.add(id));
    }
  }

  private void call(@Nullable Symbol symbol, @Nullable CharSequence name, int arity) {
    MethodSymbol method = SymbolIds.resolved(symbol);
    MethodId id =
        method == null
            ? MethodId.unresolved(name == null ? MethodId.CONSTRUCTOR : name.toString(), arity)
            : ids.method(method);
    open.forEach(collector -> collector.calls.add(id));
  }

  private void mention(TypeRef type) {
    open.forEach(collector -> collector.mention(type));
  }

  /** The mentions of one method while it is walked. */
  private static final class Collector {
    private final Set<MethodId> calls = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<FieldId> fields = new LinkedHashSet<>();

    void mention(TypeRef type) {
      if (!type.isPrimitive() && !type.isUnknown()) {
        types.add(type.name());
        type.arguments().forEach(this::mention);
      }
    }

    void addAll(Collector other) {
      calls.addAll(other.calls);
      types.addAll(other.types);
      fields.addAll(other.fields);
    }

    Mentions mentions() {
      return new Mentions(calls, types, fields);
    }
  }
}
