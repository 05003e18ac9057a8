package dev.consentgate.source.declaration;

/** The members that Lombok's annotations generate. */
record LombokMembers(SourceClass owner, SourceMembers members) {

  static boolean makesConstructor(SourceClass owner) {
    return false;
  }

  void add() {}
}
