package dev.consentgate.policy;

import org.jspecify.annotations.Nullable;

/**
 * Two terms that are equal: after each call of {@code on}, or, when {@code on} is {@code null},
 * always.
 */
public record Equation(
    @Nullable MethodPattern on, Port left, Port right, Evidence evidence, Position position)
    implements Declaration {}
