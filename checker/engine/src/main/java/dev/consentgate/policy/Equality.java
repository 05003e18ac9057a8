package dev.consentgate.policy;

/** Methods whose result is true exactly if two ports are equal, such as {@code equals}. */
public record Equality(
    MethodPattern method, Port left, Port right, Evidence evidence, Position position)
    implements MethodDeclaration {}
