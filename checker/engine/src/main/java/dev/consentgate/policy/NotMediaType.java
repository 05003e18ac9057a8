package dev.consentgate.policy;

/** A type whose name sounds like media and that is none. */
public record NotMediaType(String type, Evidence evidence, Position position)
    implements Declaration {}
