package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Context;
import dev.consentgate.symbol.Location;
import dev.consentgate.syntax.Expr;

/**
 * The readers of one class's method bodies, one for each syntax family, and what they share: the
 * class around the text, names, types and places.
 */
final class BodyReader {

  final SymbolIds ids;
  final TypeReader types;
  final FunctionShapes functions;
  final ExpressionReader expressions;
  final StatementReader statements;
  final SwitchReader switches;
  final PatternReader patterns;
  final NameReader names;
  final CallReader calls;
  private final Types javacTypes;
  private final ClassSymbol current;
  private final UnitPositions positions;

  BodyReader(Context context, SymbolIds ids, TypeReader types, SourceClass source) {
    this.ids = ids;
    this.types = types;
    this.javacTypes = Types.instance(context);
    this.current = source.tree().sym;
    this.positions = source.positions();
    this.functions = new FunctionShapes(javacTypes, types);
    this.names = new NameReader(this);
    this.calls = new CallReader(this);
    this.patterns = new PatternReader(this);
    this.switches = new SwitchReader(this);
    this.statements = new StatementReader(this);
    this.expressions = new ExpressionReader(this);
  }

  Location place(JCTree tree) {
    return positions.of(tree);
  }

  /** {@code this} of the class whose body is read. */
  Expr.This self(Location location) {
    return new Expr.This(location, types.ofClass(current));
  }

  Expr.This self(Location location, TypeSymbol type) {
    return new Expr.This(location, types.ofClass(type));
  }

  /** {@code this} of the innermost enclosing class that has the member. */
  Expr.This selfWith(Location location, Symbol member) {
    ClassSymbol enclosing = current;
    while (enclosing != null && !member.isMemberOf(enclosing, javacTypes)) {
      enclosing = enclosing.owner.enclClass();
    }
    return enclosing == null ? self(location) : self(location, enclosing);
  }

  /** Whether the class is the current one or stands around it. */
  boolean encloses(Symbol type) {
    ClassSymbol enclosing = current;
    while (enclosing != null && enclosing != type) {
      enclosing = enclosing.owner.enclClass();
    }
    return enclosing != null;
  }
}
