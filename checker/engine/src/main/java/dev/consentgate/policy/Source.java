package dev.consentgate.policy;

import org.jspecify.annotations.Nullable;

/**
 * Methods that yield media: at a call, {@code port} is media of {@code category}.
 *
 * <p>{@code owner} is where its owner stands, {@code null} when the media's own type says it or
 * nobody knows.
 */
public record Source(
    MethodPattern method,
    Port port,
    String category,
    @Nullable Port owner,
    Evidence evidence,
    Position position)
    implements MethodDeclaration {}
