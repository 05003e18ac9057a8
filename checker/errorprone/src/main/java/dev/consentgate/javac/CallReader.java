package dev.consentgate.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ArrayType;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Method calls, constructor calls, instance creations and method references. */
final class CallReader {

  private final BodyReader body;

  CallReader(BodyReader body) {
    this.body = body;
  }

  Expr call(JCMethodInvocation tree) {
    JCExpression target = TreeInfo.skipParens(tree.meth);
    List<Expr> arguments = body.expressions.readAll(tree.args);
    Location place = body.place(tree);
    MethodSymbol method = SymbolIds.resolved(TreeInfo.symbol(target));
    if (method == null) {
      return unresolvedCall(tree, target, arguments);
    }
    Expr receiver = receiver(target, method, place);
    TypeRef result = method.isConstructor() ? TypeRef.VOID : body.types.read(tree.type);
    TypeRef receiverType = receiverType(target, method, receiver);
    Callee callee =
        new Callee(
            body.ids.method(method), receiverType, result, dispatch(method, isSuper(target)));
    return new Expr.Call(place, result, callee, receiver, arguments, tree.varargsElement != null);
  }

  Expr creation(JCNewClass tree) {
    Location place = body.place(tree);
    List<Expr> arguments = body.expressions.readAll(tree.args);
    Expr outer = tree.encl == null ? null : body.expressions.read(tree.encl);
    Type type = tree.def != null && tree.def.sym != null ? tree.def.sym.type : tree.type;
    MethodSymbol resolved = SymbolIds.resolved(tree.constructor);
    MethodId constructor =
        resolved == null
            ? MethodId.unresolved(MethodId.CONSTRUCTOR, arguments.size())
            : body.ids.method(resolved);
    return new Expr.New(
        place, body.types.read(type), constructor, outer, arguments, tree.varargsElement != null);
  }

  Expr reference(JCMemberReference tree) {
    Optional<FunctionShapes.Shape> shape = body.functions.of(tree.type);
    Location place = body.place(tree);
    boolean ofSuper = isSelfNamed(tree.expr, "super");
    Expr receiver = NameReader.isType(tree.expr) ? null : body.expressions.read(tree.expr);
    return new Expr.MethodReference(
        place,
        shape.map(FunctionShapes.Shape::type).orElseGet(() -> body.types.read(tree.type)),
        referenced(tree, ofSuper),
        receiver,
        shape.map(FunctionShapes.Shape::parameters).orElse(List.of()),
        shape.map(FunctionShapes.Shape::result).orElse(TypeRef.UNKNOWN),
        shape.isPresent());
  }

  private Callee referenced(JCMemberReference tree, boolean ofSuper) {
    TypeRef qualifier = body.types.read(tree.expr.type);
    boolean creates = tree.name.contentEquals(MethodId.CONSTRUCTOR);
    if (creates && tree.expr.type instanceof ArrayType) {
      MethodId array =
          new MethodId(qualifier.erasure(), MethodId.CONSTRUCTOR, List.of(TypeRef.INT.name()));
      return new Callee(array, qualifier, qualifier, Dispatch.EXACT);
    }
    MethodSymbol method = SymbolIds.resolved(tree.sym);
    if (method == null) {
      MethodId unresolved = MethodId.unresolved(tree.name.toString(), 0);
      return new Callee(unresolved, TypeRef.UNKNOWN, TypeRef.UNKNOWN, Dispatch.VIRTUAL);
    }
    Type result =
        tree.referentType == null ? method.type.getReturnType() : tree.referentType.getReturnType();
    return new Callee(
        body.ids.method(method),
        qualifier,
        creates ? qualifier : body.types.read(result),
        dispatch(method, ofSuper));
  }

  private @Nullable Expr receiver(JCExpression target, MethodSymbol method, Location place) {
    if (method.isStatic()) {
      return null;
    }
    if (method.isConstructor()) {
      return body.self(place);
    }
    return target instanceof JCFieldAccess access
        ? body.expressions.read(access.selected)
        : body.selfWith(place, method);
  }

  private TypeRef receiverType(JCExpression target, MethodSymbol method, @Nullable Expr receiver) {
    if (method.isStatic() || method.isConstructor()) {
      return body.types.ofClass(method.owner.enclClass());
    }
    if (target instanceof JCFieldAccess access) {
      return body.types.read(access.selected.type);
    }
    return receiver == null ? TypeRef.UNKNOWN : receiver.type();
  }

  private Expr unresolvedCall(JCMethodInvocation tree, JCExpression target, List<Expr> arguments) {
    Name name = TreeInfo.name(target);
    MethodId id = MethodId.unresolved(name == null ? "?" : name.toString(), arguments.size());
    TypeRef result = body.types.read(tree.type);
    Expr receiver =
        target instanceof JCFieldAccess access && !NameReader.isType(access.selected)
            ? body.expressions.read(access.selected)
            : null;
    Callee callee = new Callee(id, TypeRef.UNKNOWN, result, Dispatch.VIRTUAL);
    return new Expr.Call(body.place(tree), result, callee, receiver, arguments, false);
  }

  private static Dispatch dispatch(MethodSymbol method, boolean ofSuper) {
    if (method.isStatic()) {
      return Dispatch.STATIC;
    }
    boolean exact = ofSuper || method.isConstructor() || (method.flags() & Flags.PRIVATE) != 0;
    return exact ? Dispatch.EXACT : Dispatch.VIRTUAL;
  }

  private static boolean isSuper(JCExpression target) {
    return target instanceof JCFieldAccess access && isSelfNamed(access.selected, "super");
  }

  private static boolean isSelfNamed(JCExpression tree, String name) {
    Symbol symbol = TreeInfo.symbol(tree);
    return symbol != null && symbol.name.contentEquals(name);
  }
}
