package dev.consentgate.binding;

import dev.consentgate.policy.MethodPattern;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The patterns for a method and for those that override it with narrower parameter types. */
final class Overriding {

  private final Map<String, TypeInfo> types = new LinkedHashMap<>();

  Overriding(SeenTypes seen) {
    seen.all().forEach(type -> types.put(type.name(), type));
  }

  /** The method's own pattern first; it holds for subtypes that keep the parameter types. */
  List<MethodPattern> patterns(TypeInfo type, MethodInfo method) {
    List<MethodPattern> patterns = new ArrayList<>();
    patterns.add(AnnotatedMethods.pattern(method));
    boolean generic = method.id().parameters().contains(TypeRef.OBJECT.name());
    if (generic && !method.id().isConstructor() && !method.isStatic()) {
      for (TypeInfo below : types.values()) {
        if (below.inSource() && !below.name().equals(type.name()) && isBelow(below, type.name())) {
          below.methods().stream()
              .filter(candidate -> narrows(candidate, method))
              .map(AnnotatedMethods::pattern)
              .forEach(patterns::add);
        }
      }
    }
    return patterns;
  }

  private static boolean narrows(MethodInfo narrow, MethodInfo wide) {
    List<String> own = narrow.id().parameters();
    List<String> other = wide.id().parameters();
    boolean sameShape = narrow.id().name().equals(wide.id().name()) && own.size() == other.size();
    if (!sameShape || own.equals(other)) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!own.get(i).equals(other.get(i)) && !other.get(i).equals(TypeRef.OBJECT.name())) {
        return false;
      }
    }
    return true;
  }

  /** The methods that a type has, its own and those of its supertypes. */
  List<MethodInfo> methodsOf(TypeInfo type) {
    List<MethodInfo> methods = new ArrayList<>(type.methods());
    Set<String> seen = new LinkedHashSet<>(Set.of(type.name(), TypeRef.OBJECT.name()));
    List<TypeRef> open = new ArrayList<>(type.supertypes());
    for (int i = 0; i < open.size(); i++) {
      TypeInfo up = types.get(open.get(i).name());
      if (up != null && seen.add(up.name())) {
        methods.addAll(up.methods());
        open.addAll(up.supertypes());
      }
    }
    return methods;
  }

  private boolean isBelow(TypeInfo type, String ancestor) {
    for (TypeRef up : type.supertypes()) {
      TypeInfo info = types.get(up.name());
      if (up.name().equals(ancestor) || (info != null && isBelow(info, ancestor))) {
        return true;
      }
    }
    return false;
  }
}
