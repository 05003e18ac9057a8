package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.consentgate.source.type.Type;
import org.jspecify.annotations.Nullable;

/** Tells what stands before a {@code ::}. */
final class MethodReferenceReader {

  private final Reading reading;

  MethodReferenceReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * What a reference is made on.
   *
   * @param value the bound receiver, null for a type
   */
  record Scope(Type type, @Nullable Typed value, boolean isSuper) {}

  ReferenceReader pending(MethodReferenceExpr reference) {
    return new ReferenceReader(reading, reference, scope(reference.getScope()));
  }

  private Scope scope(Expression scope) {
    if (scope instanceof SuperExpr) {
      Type.Declared superclass = reading.owner.superclass();
      Typed self = Typed.of(reading.self(scope, reading.owner), reading.owner.self());
      return new Scope(superclass == null ? Type.Special.UNKNOWN : superclass, self, true);
    }
    if (scope instanceof TypeExpr type) {
      return named(type);
    }
    Qualifier qualifier = reading.qualifiers.read(scope);
    if (qualifier instanceof Qualifier.OfType type) {
      return new Scope(type.type(), null, false);
    }
    return qualifier instanceof Qualifier.Value value
        ? new Scope(value.value().type(), value.value(), false)
        : new Scope(Type.Special.UNKNOWN, null, false);
  }

  /** The parser takes a plain name for a type; a variable of that name comes first. */
  private Scope named(TypeExpr type) {
    if (type.getType() instanceof ClassOrInterfaceType named
        && named.getTypeArguments().isEmpty()) {
      Typed variable = variable(type, named);
      if (variable != null) {
        return new Scope(variable.type(), variable, false);
      }
    }
    return new Scope(reading.resolve(type.getType()), null, false);
  }

  private @Nullable Typed variable(TypeExpr at, ClassOrInterfaceType named) {
    if (named.getScope().isEmpty()) {
      return reading.variables.find(at, named.getName().getIdentifier(), false);
    }
    String[] parts = named.getNameWithScope().split("\\.");
    if (reading.variables.find(at, parts[0], false) == null
        && !reading.resolve(named).isUnknown()) {
      return null;
    }
    Expression path = new NameExpr(parts[0]);
    path.setRange(at.getRange().orElse(null));
    for (int i = 1; i < parts.length; i++) {
      FieldAccessExpr access = new FieldAccessExpr(path, parts[i]);
      access.setRange(at.getRange().orElse(null));
      access.getName().setRange(at.getRange().orElse(null));
      path = access;
    }
    return reading.qualifiers.read(path) instanceof Qualifier.Value value ? value.value() : null;
  }
}
