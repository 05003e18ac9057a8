package dev.consentgate.source.inference;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Subtyping;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The narrowest one type that several types have in common. */
public record LeastUpperBound(ClassLookup classes) {

  /** Null when no type is given but that of {@code null}. */
  public @Nullable Type of(List<Type> types) {
    List<Type> proper = new ArrayList<>();
    for (Type type : types) {
      if (type.isUnknown()) {
        return type;
      }
      if (type != Type.Special.NULL) {
        proper.add(classes.boxed(type));
      }
    }
    if (proper.isEmpty()) {
      return null;
    }
    for (Type candidate : proper) {
      if (proper.stream().allMatch(type -> Subtyping.isSubtype(type, candidate))) {
        return candidate;
      }
    }
    return common(proper);
  }

  private Type common(List<Type> types) {
    if (!(types.get(0) instanceof Type.Declared first)) {
      return classes.object();
    }
    List<ClassSymbol> shared = new ArrayList<>();
    for (ClassSymbol ancestor : Supertypes.linear(first.symbol())) {
      boolean common =
          !ancestor.name().equals("java.lang.Object")
              && types.stream().allMatch(type -> Supertypes.as(type, ancestor) != null)
              && shared.stream().noneMatch(each -> Supertypes.isSubclass(each, ancestor));
      if (common) {
        shared.removeIf(each -> Supertypes.isSubclass(ancestor, each));
        shared.add(ancestor);
      }
    }
    List<Type> merged = shared.stream().map(each -> merged(each, types)).toList();
    if (merged.size() > 1) {
      return new Type.Intersection(merged);
    }
    return merged.isEmpty() ? classes.object() : merged.get(0);
  }

  private Type merged(ClassSymbol ancestor, List<Type> types) {
    Type.Declared seen = Supertypes.as(types.get(0), ancestor);
    for (Type type : types) {
      Type.Declared other = Supertypes.as(type, ancestor);
      if (seen == null || !seen.equals(other)) {
        return ancestor.raw();
      }
    }
    return seen == null ? classes.object() : seen;
  }
}
