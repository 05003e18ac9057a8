package dev.consentgate.source.type;

import dev.consentgate.program.Trait;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class that an import or a qualified name tells of, and that is nowhere to be found. */
public final class MissingClass extends ClassSymbol {

  public MissingClass(String name) {
    super(name);
  }

  @Override
  public boolean isMissing() {
    return true;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }

  @Override
  public List<TypeVariable> typeParameters() {
    return List.of();
  }

  @Override
  public Type.@Nullable Declared superclass() {
    return null;
  }

  @Override
  public List<Type.Declared> interfaces() {
    return List.of();
  }

  @Override
  public List<FieldSymbol> fields() {
    return List.of();
  }

  @Override
  public List<MethodSymbol> methods() {
    return List.of();
  }

  @Override
  public @Nullable ClassSymbol memberType(String simpleName) {
    return null;
  }

  @Override
  public @Nullable ClassSymbol enclosing() {
    return null;
  }
}
