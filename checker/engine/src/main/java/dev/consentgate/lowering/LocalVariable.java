package dev.consentgate.lowering;

import dev.consentgate.symbol.TypeRef;

/**
 * A local variable of the source text, or a temporary with an empty name that merges the values of
 * branches. Identity counts: two variables of one name in sibling scopes are different.
 */
final class LocalVariable {

  private final String name;
  private final TypeRef type;

  LocalVariable(String name, TypeRef type) {
    this.name = name;
    this.type = type;
  }

  static LocalVariable temporary(TypeRef type) {
    return new LocalVariable("", type);
  }

  String name() {
    return name;
  }

  TypeRef type() {
    return type;
  }
}
