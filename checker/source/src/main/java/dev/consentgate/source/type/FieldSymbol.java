package dev.consentgate.source.type;

import dev.consentgate.program.Trait;
import dev.consentgate.symbol.FieldId;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field; its type and its constant value are found when first asked for. */
public final class FieldSymbol {

  private final ClassSymbol owner;
  private final String name;
  private final Set<Trait> traits;
  private @Nullable Supplier<Type> typeReader;
  private @Nullable Supplier<@Nullable Object> constantReader;
  private @Nullable Type type;
  private @Nullable Object constant;

  public FieldSymbol(
      ClassSymbol owner,
      String name,
      Set<Trait> traits,
      Supplier<Type> type,
      @Nullable Supplier<@Nullable Object> constant) {
    this.owner = owner;
    this.name = name;
    this.traits = traits;
    this.typeReader = type;
    this.constantReader = constant;
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

  public boolean isStatic() {
    return traits.contains(Trait.STATIC);
  }

  public boolean isEnumConstant() {
    return traits.contains(Trait.ENUM);
  }

  public FieldId id() {
    return new FieldId(owner.name(), name);
  }

  public Type type() {
    if (type == null) {
      Supplier<Type> reader = typeReader;
      typeReader = null;
      // A field whose type is asked for while it is being found has a cyclic declaration.
      type = reader == null ? Type.Special.UNKNOWN : reader.get();
    }
    return type;
  }

  /** The value of a compile-time constant, or null. */
  public @Nullable Object constant() {
    if (constantReader != null) {
      Supplier<@Nullable Object> reader = constantReader;
      constantReader = null;
      constant = reader.get();
    }
    return constant;
  }
}
