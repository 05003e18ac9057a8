package dev.consentgate.source.type;

import dev.consentgate.program.Trait;
import dev.consentgate.symbol.MethodId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A method or constructor with its generic signature, in terms of its owner's type parameters. */
public final class MethodSymbol {

  private final ClassSymbol owner;
  private final String name;
  private final Set<Trait> traits;
  private final List<TypeVariable> typeParameters;
  private final List<Type> parameters;
  private final Type result;
  private final List<Type> thrown;
  private @Nullable MethodId id;

  public MethodSymbol(
      ClassSymbol owner,
      String name,
      Set<Trait> traits,
      List<TypeVariable> typeParameters,
      List<Type> parameters,
      Type result,
      List<Type> thrown) {
    this.owner = owner;
    this.name = name;
    this.traits = traits;
    this.typeParameters = List.copyOf(typeParameters);
    this.parameters = List.copyOf(parameters);
    this.result = result;
    this.thrown = List.copyOf(thrown);
  }

  public ClassSymbol owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public Set<Trait> traits() {
    return traits;
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isStatic() {
    return is(Trait.STATIC);
  }

  public boolean isVarargs() {
    return is(Trait.VARARGS);
  }

  public List<TypeVariable> typeParameters() {
    return typeParameters;
  }

  public List<Type> parameters() {
    return parameters;
  }

  public Type result() {
    return result;
  }

  public List<Type> thrown() {
    return thrown;
  }

  public MethodId id() {
    if (id == null) {
      id =
          new MethodId(
              owner.name(),
              name,
              parameters.stream().map(type -> TypeRefs.of(Erasure.of(type)).erasure()).toList());
    }
    return id;
  }

  @Override
  public String toString() {
    return id().toString();
  }
}
