package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.Type;
import org.jspecify.annotations.Nullable;

/** Tells apart what a qualifier is: a variable before a type before a package. */
final class QualifierReader {

  private final Reading reading;

  QualifierReader(Reading reading) {
    this.reading = reading;
  }

  Qualifier read(Expression expression) {
    if (expression instanceof NameExpr name) {
      return simple(name);
    }
    if (expression instanceof FieldAccessExpr access && isName(access)) {
      return dotted(access);
    }
    if (expression instanceof TypeExpr type) {
      return reading.resolve(type.getType()) instanceof Type.Declared declared
          ? new Qualifier.OfType(declared)
          : new Qualifier.Name(type.toString());
    }
    return new Qualifier.Value(reading.expressions.read(expression, null));
  }

  private Qualifier simple(NameExpr name) {
    Typed variable = reading.variables.find(name, name.getNameAsString(), false);
    if (variable != null) {
      return new Qualifier.Value(variable);
    }
    return reading.scope().find(name.getNameAsString()) instanceof Type.Declared declared
        ? new Qualifier.OfType(declared)
        : new Qualifier.Name(name.getNameAsString());
  }

  private static boolean isName(Expression expression) {
    return expression instanceof NameExpr
        || (expression instanceof FieldAccessExpr access && isName(access.getScope()));
  }

  private Qualifier dotted(FieldAccessExpr access) {
    Qualifier outer = read(access.getScope());
    String name = access.getNameAsString();
    if (outer instanceof Qualifier.Value) {
      return new Qualifier.Value(reading.fields.read(access, false));
    }
    if (outer instanceof Qualifier.OfType type) {
      if (Members.field(type.type().symbol(), name) != null) {
        return new Qualifier.Value(reading.fields.read(access, false));
      }
      ClassSymbol member = memberType(type.type().symbol(), name);
      return member != null
          ? new Qualifier.OfType(member.raw())
          : new Qualifier.Value(reading.fields.read(access, false));
    }
    String qualified = ((Qualifier.Name) outer).name() + "." + name;
    ClassSymbol symbol = reading.classes.imported(qualified);
    if (symbol == null && Character.isUpperCase(name.charAt(0)) && !isKnownPackage(outer)) {
      symbol = reading.classes.reference(qualified);
    }
    return symbol != null ? new Qualifier.OfType(symbol.raw()) : new Qualifier.Name(qualified);
  }

  private boolean isKnownPackage(Qualifier qualifier) {
    return qualifier instanceof Qualifier.Name name
        && (reading.classes.isPackage(name.name()) || name.name().indexOf('.') < 0);
  }

  private @Nullable ClassSymbol memberType(ClassSymbol owner, String name) {
    ClassSymbol member = Members.memberType(owner, name);
    boolean guessable =
        member == null
            && owner.isMissing()
            && Character.isUpperCase(name.charAt(0))
            && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
    return guessable ? reading.classes.reference(owner.name() + "$" + name) : member;
  }
}
