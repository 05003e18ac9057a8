package dev.consentgate.policy;

/** Methods whose result is the user of the session, who need not own the media at hand. */
public record SessionUser(MethodPattern method, Evidence evidence, Position position)
    implements MethodDeclaration {}
