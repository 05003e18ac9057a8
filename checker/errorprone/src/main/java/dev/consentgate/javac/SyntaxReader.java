package dev.consentgate.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Context;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of one class: its methods' bodies and its initialisers. */
final class SyntaxReader {

  private final SymbolIds ids;
  private final TypeReader types;
  private final SourceClass source;
  private final BodyReader body;

  SyntaxReader(Context context, SymbolIds ids, TypeReader types, SourceClass source) {
    this.ids = ids;
    this.types = types;
    this.source = source;
    this.body = new BodyReader(context, ids, types, source);
  }

  /** Empty for methods without a body and for those that javac added. */
  Optional<MethodSyntax> method(MethodId id) {
    return source.methods().stream()
        .filter(tree -> ids.method(tree.sym).equals(id))
        .findFirst()
        .filter(SyntaxReader::hasText)
        .map(tree -> read(id, tree));
  }

  Initializers initializers() {
    List<Stmt> instance = new ArrayList<>();
    List<Stmt> statics = new ArrayList<>();
    for (JCTree member : source.tree().defs) {
      if (SourceClass.isInitializer(member)) {
        (SourceClass.isStatic(member) ? statics : instance).add(initializer(member));
      }
    }
    return new Initializers(instance, statics);
  }

  /**
   * The constructor that javac makes for an anonymous class counts as text: it hands the arguments
   * on to the superclass.
   */
  private static boolean hasText(JCMethodDecl tree) {
    boolean anonymous = (tree.sym.flags() & Flags.ANONCONSTR) != 0;
    return tree.body != null && (anonymous || !TraitReader.isImplicit(tree.sym));
  }

  private MethodSyntax read(MethodId id, JCMethodDecl tree) {
    List<MethodSyntax.Parameter> parameters = new ArrayList<>();
    for (JCVariableDecl parameter : tree.params) {
      parameters.add(
          new MethodSyntax.Parameter(
              NameReader.local(parameter.name), types.read(parameter.sym.type)));
    }
    return new MethodSyntax(id, parameters, body.statements.readAll(written(tree)));
  }

  /** The body's statements without the {@code super()} that javac adds at the body's brace. */
  private static List<JCStatement> written(JCMethodDecl tree) {
    List<JCStatement> statements = tree.body.stats;
    boolean anonymous = (tree.sym.flags() & Flags.ANONCONSTR) != 0;
    if (anonymous || !tree.sym.isConstructor() || statements.isEmpty()) {
      return statements;
    }
    return isAddedSuperCall(statements.get(0), tree.body.pos)
        ? statements.subList(1, statements.size())
        : statements;
  }

  private static boolean isAddedSuperCall(JCStatement first, int brace) {
    return first.pos == brace
        && first instanceof JCExpressionStatement statement
        && statement.expr instanceof JCMethodInvocation call
        && TreeInfo.name(call.meth) != null
        && TreeInfo.name(call.meth).contentEquals("super");
  }

  private Stmt initializer(JCTree member) {
    if (member instanceof JCBlock block) {
      return body.statements.block(block);
    }
    JCVariableDecl field = (JCVariableDecl) member;
    Location place = body.place(field);
    TypeRef type = types.read(field.sym.type);
    Expr base = field.sym.isStatic() ? null : body.self(place);
    Expr target = new Expr.Field(place, type, base, ids.field(field.sym));
    Expr value = body.expressions.read(field.init);
    return new Stmt.Expression(place, new Expr.Assign(place, type, target, value));
  }
}
