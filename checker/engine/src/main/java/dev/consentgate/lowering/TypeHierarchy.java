package dev.consentgate.lowering;

import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions about declared types and methods, asked of a front-end and kept. */
final class TypeHierarchy {

  /** An answer that holds only as far as the class path is known. */
  enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  private static final Map<String, String> LANGUAGE_EXCEPTIONS =
      Map.of(
          "java.lang.Throwable", "java.lang.Object",
          "java.lang.Exception", "java.lang.Throwable",
          "java.lang.Error", "java.lang.Throwable",
          "java.lang.RuntimeException", "java.lang.Exception");

  private final FrontEnd frontEnd;
  private final Map<MethodId, Optional<MethodInfo>> methods = new HashMap<>();

  TypeHierarchy(FrontEnd frontEnd) {
    this.frontEnd = frontEnd;
  }

  Optional<TypeInfo> type(String name) {
    return frontEnd.type(name);
  }

  Optional<MethodInfo> method(MethodId id) {
    Optional<MethodInfo> known = methods.get(id);
    if (known == null) {
      known =
          type(id.owner())
              .flatMap(type -> type.methods().stream().filter(m -> m.id().equals(id)).findFirst());
      methods.put(id, known);
    }
    return known;
  }

  Answer isSubtype(String type, String supertype) {
    Deque<String> pending = new ArrayDeque<>(Set.of(type));
    Set<String> seen = new HashSet<>();
    boolean complete = true;
    while (!pending.isEmpty()) {
      String name = pending.poll();
      if (name.equals(supertype)) {
        return Answer.YES;
      }
      if (!seen.add(name)) {
        continue;
      }
      if (LANGUAGE_EXCEPTIONS.containsKey(name)) {
        pending.add(LANGUAGE_EXCEPTIONS.get(name));
      } else if (!name.equals(TypeRef.OBJECT.name())) {
        Optional<TypeInfo> info = type(name);
        complete &= info.isPresent();
        info.ifPresent(found -> found.supertypes().forEach(ref -> pending.add(ref.name())));
      }
    }
    return complete ? Answer.NO : Answer.UNKNOWN;
  }
}
