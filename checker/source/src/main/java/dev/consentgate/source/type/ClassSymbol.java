package dev.consentgate.source.type;

import dev.consentgate.program.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface by binary name. Its parts are completed when first asked for, so that a
 * class nobody looks into costs a name.
 */
public abstract class ClassSymbol {

  private final String name;
  private @Nullable Map<ClassSymbol, Type.Declared> ancestors;
  private @Nullable Map<String, FieldSymbol> fieldsByName;
  private @Nullable Map<String, List<MethodSymbol>> declaredByName;
  private final Map<String, List<MethodSymbol>> membersByName = new HashMap<>();
  private Type.@Nullable Declared self;

  protected ClassSymbol(String name) {
    this.name = name;
  }

  public final String name() {
    return name;
  }

  public abstract Set<Trait> traits();

  public abstract List<TypeVariable> typeParameters();

  public abstract Type.@Nullable Declared superclass();

  public abstract List<Type.Declared> interfaces();

  public abstract List<FieldSymbol> fields();

  public abstract List<MethodSymbol> methods();

  /** A member class declared in this very class. */
  public abstract @Nullable ClassSymbol memberType(String simpleName);

  public abstract @Nullable ClassSymbol enclosing();

  /** False while the supertypes are being found. */
  protected boolean hasSupertypes() {
    return true;
  }

  /** Whether the class itself could not be found: nothing but its name is known. */
  public boolean isMissing() {
    return false;
  }

  public final boolean is(Trait trait) {
    return traits().contains(trait);
  }

  /** The type with its own parameters as arguments. */
  public final Type.Declared self() {
    if (self == null) {
      self = new Type.Declared(this, List.copyOf(typeParameters()));
    }
    return self;
  }

  public final Type.Declared raw() {
    return new Type.Declared(this, List.of());
  }

  /** Superclass first, then interfaces. */
  public final List<Type.Declared> supertypes() {
    List<Type.Declared> all = new ArrayList<>();
    Type.Declared superclass = superclass();
    if (superclass != null) {
      all.add(superclass);
    }
    all.addAll(interfaces());
    return all;
  }

  public final @Nullable FieldSymbol field(String fieldName) {
    if (fieldsByName == null) {
      fieldsByName = new LinkedHashMap<>();
      for (FieldSymbol field : fields()) {
        fieldsByName.put(field.name(), field);
      }
    }
    return fieldsByName.get(fieldName);
  }

  public final List<MethodSymbol> declared(String methodName) {
    if (declaredByName == null) {
      declaredByName = new HashMap<>();
      for (MethodSymbol method : methods()) {
        declaredByName.computeIfAbsent(method.name(), key -> new ArrayList<>()).add(method);
      }
    }
    return declaredByName.getOrDefault(methodName, List.of());
  }

  /** The outermost class around this one. */
  public final ClassSymbol outermost() {
    ClassSymbol outer = this;
    for (ClassSymbol next = outer.enclosing(); next != null; next = outer.enclosing()) {
      outer = next;
    }
    return outer;
  }

  /**
   * Every ancestor and this class, as seen with this class's own parameters; filled by {@link
   * Supertypes}.
   */
  final Map<ClassSymbol, Type.Declared> ancestors() {
    if (ancestors == null) {
      Map<ClassSymbol, Type.Declared> found = new LinkedHashMap<>();
      Supertypes.collect(self(), found);
      if (!found.keySet().stream().allMatch(ClassSymbol::hasSupertypes)) {
        return found;
      }
      ancestors = found;
    }
    return ancestors;
  }

  final Map<String, List<MethodSymbol>> memberCache() {
    return membersByName;
  }

  @Override
  public final String toString() {
    return name;
  }
}
