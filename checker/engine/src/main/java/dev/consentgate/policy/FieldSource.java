package dev.consentgate.policy;

import org.jspecify.annotations.Nullable;

/**
 * A field that holds media; {@code owner} is a port of the object that holds it, as {@code this}.
 */
public record FieldSource(
    String ownerType,
    String field,
    String category,
    @Nullable Port owner,
    Evidence evidence,
    Position position)
    implements Declaration {}
