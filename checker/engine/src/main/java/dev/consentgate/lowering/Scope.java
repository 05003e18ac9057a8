package dev.consentgate.lowering;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of local variables visible at one place, innermost first.
 *
 * <p>Names bound by patterns live in the nearest <em>binding</em> scope, the method's or the switch
 * case's, since they outlive the statement that binds them; Java's definite assignment makes that
 * right, and binding a name again replaces it.
 */
final class Scope {

  private final @Nullable Scope parent;
  private final boolean binding;
  private final Map<String, LocalVariable> names = new LinkedHashMap<>();

  private Scope(@Nullable Scope parent, boolean binding) {
    this.parent = parent;
    this.binding = binding;
  }

  static Scope ofMethod() {
    return new Scope(null, true);
  }

  Scope block() {
    return new Scope(this, false);
  }

  /** A scope that keeps the names which its patterns bind. */
  Scope ofCase() {
    return new Scope(this, true);
  }

  void declare(LocalVariable variable) {
    names.put(variable.name(), variable);
  }

  void bind(LocalVariable variable) {
    Scope scope = this;
    while (!scope.binding && scope.parent != null) {
      scope = scope.parent;
    }
    scope.declare(variable);
  }

  /** Takes over what another scope declares itself, without its parents. */
  void declareAllOf(Scope other) {
    names.putAll(other.names);
  }

  @Nullable LocalVariable find(String name) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      LocalVariable found = scope.names.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
