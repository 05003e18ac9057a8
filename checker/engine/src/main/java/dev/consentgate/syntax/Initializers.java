package dev.consentgate.syntax;

import java.util.List;

/**
 * The field initialisers and initialiser blocks of a class in source order: a field's initialiser
 * is an {@link Expr.Assign} to the field. Enum constants are assignments of an {@link Expr.New} to
 * the constant's static field.
 */
public record Initializers(List<Stmt> instance, List<Stmt> statics) {

  public static final Initializers NONE = new Initializers(List.of(), List.of());

  public Initializers {
    instance = List.copyOf(instance);
    statics = List.copyOf(statics);
  }
}
