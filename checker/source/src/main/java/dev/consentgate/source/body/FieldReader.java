package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.Substitution;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads field accesses. */
final class FieldReader {

  private final Reading reading;

  FieldReader(Reading reading) {
    this.reading = reading;
  }

  Typed read(FieldAccessExpr access, boolean asTarget) {
    String name = access.getNameAsString();
    if (access.getScope() instanceof SuperExpr) {
      return ofSuper(access, name, asTarget);
    }
    Qualifier qualifier = reading.qualifiers.read(access.getScope());
    if (qualifier instanceof Qualifier.OfType type) {
      return ofType(access, type.type(), name, asTarget);
    }
    if (qualifier instanceof Qualifier.Value value) {
      return ofValue(access, value.value(), name, asTarget);
    }
    return reading.unknown(access, "unresolved name " + name, List.of());
  }

  private Typed ofSuper(FieldAccessExpr access, String name, boolean asTarget) {
    Type.Declared superclass = reading.owner.superclass();
    FieldSymbol field = superclass == null ? null : Members.field(superclass.symbol(), name);
    if (field == null || superclass == null) {
      return reading.unknown(access, "field " + name, List.of());
    }
    Expr.This base = field.isStatic() ? null : reading.self(access, reading.owner);
    return access(access, base, superclass, field, asTarget, false);
  }

  private Typed ofType(FieldAccessExpr access, Type.Declared type, String name, boolean asTarget) {
    FieldSymbol field = Members.field(type.symbol(), name);
    return field == null
        ? unresolved(access, null, type, name)
        : access(access, null, type, field, asTarget, true);
  }

  private Typed ofValue(FieldAccessExpr access, Typed value, String name, boolean asTarget) {
    Type bound = Erasure.upperBound(value.type());
    if (bound instanceof Type.Array && name.equals("length")) {
      return Typed.of(
          new Expr.ArrayLength(reading.at(access), TypeRef.INT, value.expr()), Type.Primitive.INT);
    }
    if (!(bound instanceof Type.Declared declared)) {
      return unresolved(access, value.expr(), bound, name);
    }
    FieldSymbol field = Members.field(declared.symbol(), name);
    if (field == null) {
      return unresolved(access, value.expr(), bound, name);
    }
    Expr base = field.isStatic() ? null : value.expr();
    return access(access, base, Captures.capture(declared), field, asTarget, false);
  }

  /** A field of a class that is missing: its owner is what its qualifier's type names. */
  private Typed unresolved(Node node, @Nullable Expr base, Type type, String name) {
    boolean constantLike = base == null && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (constantLike && type instanceof Type.Declared declared && declared.symbol().isMissing()) {
      FieldId field = new FieldId(declared.symbol().name(), name);
      return Typed.of(
          new Expr.Field(reading.at(node), TypeRef.UNKNOWN, null, field), Type.Special.UNKNOWN);
    }
    return reading.unknown(
        node, "unresolved name " + name, base == null ? List.of() : List.of(base));
  }

  /**
   * @param constantForm whether a constant variable named this way is a constant expression
   */
  Typed access(
      Node node,
      @Nullable Expr base,
      Type.Declared site,
      FieldSymbol field,
      boolean asTarget,
      boolean constantForm) {
    Type type = typeSeenFrom(site, field);
    TypeRef ref = TypeRefs.of(type);
    if (!asTarget && field.isEnumConstant()) {
      EnumConstant value = new EnumConstant(field.owner().name(), field.name());
      return Typed.of(new Expr.Literal(reading.at(node), ref, value), type);
    }
    Object constant = asTarget || !constantForm ? null : field.constant();
    if (constant != null) {
      return Typed.of(new Expr.Literal(reading.at(node), ref, constant), type);
    }
    return Typed.of(new Expr.Field(reading.at(node), ref, base, field.id()), type);
  }

  private static Type typeSeenFrom(Type.Declared site, FieldSymbol field) {
    ClassSymbol owner = field.owner();
    if (field.isStatic() || owner.typeParameters().isEmpty()) {
      return field.type();
    }
    Type.Declared seen = Supertypes.as(site, owner);
    return seen == null ? field.type() : Substitution.in(seen).apply(field.type());
  }
}
