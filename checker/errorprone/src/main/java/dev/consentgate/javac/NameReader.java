package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotatedType;
import com.sun.tools.javac.tree.JCTree.JCArrayTypeTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCPrimitiveTypeTree;
import com.sun.tools.javac.tree.JCTree.JCTypeApply;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import dev.consentgate.program.ClassConstant;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Simple and qualified names in expressions. */
final class NameReader {

  private final BodyReader body;

  NameReader(BodyReader body) {
    this.body = body;
  }

  Expr read(JCIdent tree) {
    Location place = body.place(tree);
    Symbol symbol = tree.sym;
    if (!(symbol instanceof VarSymbol variable)) {
      return unresolved(tree, List.of());
    }
    if (SymbolIds.isSelf(symbol)) {
      return body.self(place);
    }
    if (!body.ids.isField(symbol)) {
      return new Expr.Local(place, body.types.read(tree.type), local(symbol.name));
    }
    if (symbol.getKind() == ElementKind.ENUM_CONSTANT) {
      return enumConstant(place, variable);
    }
    return field(tree, variable, symbol.isStatic() ? null : body.selfWith(place, symbol));
  }

  Expr read(JCFieldAccess tree) {
    Location place = body.place(tree);
    Symbol symbol = tree.sym;
    if (tree.name.contentEquals("class")) {
      TypeRef named = body.types.read(tree.selected.type);
      return new Expr.Literal(
          place, body.types.read(tree.type), new ClassConstant(named.erasure()));
    }
    if (tree.name.contentEquals("this") || tree.name.contentEquals("super")) {
      return qualifiedSelf(tree);
    }
    if (!(symbol instanceof VarSymbol variable)) {
      return unresolved(tree, isType(tree.selected) ? List.of() : List.of(base(tree)));
    }
    if (body.ids.isArrayLength(symbol)) {
      return new Expr.ArrayLength(place, TypeRef.INT, base(tree));
    }
    if (symbol.getKind() == ElementKind.ENUM_CONSTANT) {
      return enumConstant(place, variable);
    }
    return field(tree, variable, symbol.isStatic() ? null : base(tree));
  }

  /** The variable on the left of an assignment: never taken for its constant value. */
  Expr target(JCExpression tree) {
    JCExpression bare = TreeInfo.skipParens(tree);
    if (bare instanceof JCIdent name) {
      return read(name);
    }
    return bare instanceof JCFieldAccess access ? read(access) : body.expressions.read(bare);
  }

  /** Whether a tree names a type or package, and so is not evaluated. */
  static boolean isType(JCTree tree) {
    return tree instanceof JCPrimitiveTypeTree
        || tree instanceof JCArrayTypeTree
        || tree instanceof JCTypeApply
        || tree instanceof JCAnnotatedType
        || TreeInfo.symbol(tree) instanceof TypeSymbol;
  }

  /** A local variable's name; the unnamed variable of newer Java is written as in the text. */
  static String local(Name name) {
    return name.isEmpty() ? "_" : name.toString();
  }

  private Expr base(JCFieldAccess tree) {
    return body.expressions.read(tree.selected);
  }

  /**
   * {@code Outer.this}, {@code Outer.super}, or {@code Interface.super}, which is the current
   * object seen as its interface.
   */
  private Expr qualifiedSelf(JCFieldAccess tree) {
    Symbol named = TreeInfo.symbol(tree.selected);
    return named instanceof ClassSymbol type && body.encloses(type)
        ? body.self(body.place(tree), type)
        : body.self(body.place(tree));
  }

  private Expr.Literal enumConstant(Location place, VarSymbol constant) {
    ClassSymbol owner = constant.owner.enclClass();
    return new Expr.Literal(
        place,
        body.types.ofClass(owner),
        new EnumConstant(body.ids.name(owner), constant.name.toString()));
  }

  private Expr field(JCExpression tree, VarSymbol symbol, @Nullable Expr base) {
    return new Expr.Field(
        body.place(tree), body.types.read(tree.type), base, body.ids.field(symbol));
  }

  private Expr unresolved(JCExpression tree, List<Expr> operands) {
    return new Expr.Unknown(
        body.place(tree),
        body.types.read(tree.type),
        "unresolved name " + TreeInfo.name(tree),
        operands);
  }
}
