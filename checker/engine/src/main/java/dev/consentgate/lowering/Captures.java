package dev.consentgate.lowering;

import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The local variables that lambdas, local and anonymous classes take from around them, computed
 * from their syntax and kept for classes.
 */
final class Captures {

  private final FrontEnd frontEnd;
  private final TypeHierarchy types;
  private final Map<String, Map<String, TypeRef>> ofClasses = new HashMap<>();
  private @Nullable Map<String, Set<String>> members;

  Captures(FrontEnd frontEnd, TypeHierarchy types) {
    this.frontEnd = frontEnd;
    this.types = types;
  }

  TypeHierarchy types() {
    return types;
  }

  /** The free names of a lambda with their types, {@code this} first when it needs it. */
  Map<String, TypeRef> ofLambda(Expr.Lambda lambda) {
    FreeNames names = new FreeNames(this);
    names.lambda(lambda);
    Map<String, TypeRef> free = new LinkedHashMap<>();
    TypeRef self = names.found().get(BodyLowering.THIS);
    if (self != null) {
      free.put(BodyLowering.THIS, self);
    }
    free.putAll(names.found());
    return free;
  }

  /**
   * The captured names, with their types, of a local or anonymous class; empty for any other type.
   */
  Map<String, TypeRef> ofClass(String name) {
    Map<String, TypeRef> known = ofClasses.get(name);
    if (known != null) {
      return known;
    }
    Map<String, TypeRef> free = new LinkedHashMap<>();
    // Put first: classes instantiate themselves.
    ofClasses.put(name, free);
    TypeInfo type = frontEnd.type(name).orElse(null);
    if (type != null && type.inSource() && isLocal(type)) {
      collect(type, free);
    }
    return free;
  }

  static boolean isLocal(TypeInfo type) {
    return type.is(Trait.LOCAL) || type.is(Trait.ANONYMOUS);
  }

  private void collect(TypeInfo type, Map<String, TypeRef> free) {
    for (MethodInfo method : type.methods()) {
      MethodSyntax syntax = frontEnd.syntax(method.id()).orElse(null);
      if (syntax != null) {
        FreeNames names = new FreeNames(this);
        names.method(syntax);
        names.found().forEach(free::putIfAbsent);
      }
    }
    Initializers initializers = frontEnd.initializers(type.name());
    for (List<Stmt> statements : List.of(initializers.instance(), initializers.statics())) {
      FreeNames names = new FreeNames(this);
      names.statements(statements);
      names.found().forEach(free::putIfAbsent);
    }
    if (type.superclass() != null) {
      ofClass(type.superclass().name()).forEach(free::putIfAbsent);
    }
    for (String member : membersOf(type.name())) {
      frontEnd.type(member).ifPresent(nested -> collect(nested, free));
    }
    free.remove(BodyLowering.THIS);
  }

  /** Member types; local ones count where they are instantiated. */
  private Set<String> membersOf(String enclosing) {
    if (members == null) {
      members = new HashMap<>();
      for (TypeInfo type : frontEnd.sourceTypes()) {
        if (type.enclosing() != null && !isLocal(type)) {
          members.computeIfAbsent(type.enclosing(), name -> new LinkedHashSet<>()).add(type.name());
        }
      }
    }
    return members.getOrDefault(enclosing, Set.of());
  }
}
