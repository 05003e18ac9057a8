package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Expr;
import org.jspecify.annotations.Nullable;

/** Finds what a simple name means as a variable: local, field, outer field, static import. */
final class VariableNames {

  private final Reading reading;

  VariableNames(Reading reading) {
    this.reading = reading;
  }

  /** Null when there is no variable of that name in scope. */
  @Nullable Typed find(Node node, String name, boolean asTarget) {
    for (Frame frame = reading.frame(); frame != null; frame = frame.outer()) {
      Locals local = Locals.find(frame.locals(), name);
      if (local != null) {
        return local(node, local, asTarget);
      }
      FieldSymbol field = Members.field(frame.owner(), name);
      if (field != null) {
        return implicit(node, frame.owner(), field, asTarget);
      }
    }
    return imported(node, name, asTarget);
  }

  boolean isLocal(String name) {
    return Locals.find(reading.locals(), name) != null;
  }

  private Typed local(Node node, Locals local, boolean asTarget) {
    if (local.constant() != null && !asTarget) {
      return Typed.of(
          new Expr.Literal(reading.at(node), TypeRefs.of(local.type()), local.constant()),
          local.type());
    }
    return Typed.of(
        new Expr.Local(reading.at(node), TypeRefs.of(local.type()), local.name()), local.type());
  }

  private Typed implicit(Node node, SourceClass owner, FieldSymbol field, boolean asTarget) {
    Expr.This base = field.isStatic() ? null : reading.self(node, owner);
    return reading.fields.access(node, base, owner.self(), field, asTarget, true);
  }

  private @Nullable Typed imported(Node node, String name, boolean asTarget) {
    for (ClassSymbol owner : reading.scope().unit().staticOwners(name)) {
      FieldSymbol field = Members.field(owner, name);
      if (field != null && field.isStatic()) {
        return reading.fields.access(node, null, owner.raw(), field, asTarget, true);
      }
    }
    for (ClassSymbol owner : reading.scope().unit().staticOwnersOnDemand()) {
      FieldSymbol field = Members.field(owner, name);
      if (field != null && field.isStatic() && isVisible(field)) {
        return reading.fields.access(node, null, owner.raw(), field, asTarget, true);
      }
    }
    return null;
  }

  private boolean isVisible(FieldSymbol field) {
    return Access.isVisible(field.owner(), field.traits(), reading.owner);
  }

  /** The type of a variable by name, for those who need no expression. */
  Type typeOf(Node node, String name) {
    Typed found = find(node, name, true);
    return found == null ? Type.Special.UNKNOWN : found.type();
  }
}
