package dev.consentgate.policy;

/** Methods that take no media with them: length, size, id, time, content type, digest. */
public record NonCarrier(MethodPattern method, Evidence evidence, Position position)
    implements MethodDeclaration {}
