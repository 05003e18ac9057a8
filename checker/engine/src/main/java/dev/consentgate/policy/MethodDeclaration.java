package dev.consentgate.policy;

/** A declaration about the methods or constructors that a pattern selects. */
public interface MethodDeclaration extends Declaration {

  /** The methods the declaration is about. */
  MethodPattern method();
}
