package dev.consentgate.source.type;

import java.util.List;

/** A type parameter of a class or method; its bounds are set once, after its siblings exist. */
public final class TypeVariable implements Type {

  private final String name;
  private List<Type> bounds = List.of();

  public TypeVariable(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** The declared bounds, {@code Object} where none is written; empty until they are set. */
  public List<Type> bounds() {
    return bounds;
  }

  /** The first bound. */
  public Type bound() {
    return bounds.isEmpty() ? Type.Special.UNKNOWN : bounds.get(0);
  }

  public void setBounds(List<Type> declared) {
    bounds = List.copyOf(declared);
  }

  @Override
  public String toString() {
    return name;
  }
}
