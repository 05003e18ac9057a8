package dev.consentgate.source.body;

import dev.consentgate.source.declaration.NameScope;
import dev.consentgate.source.declaration.SourceClass;
import org.jspecify.annotations.Nullable;

/**
 * What is in scope at a place inside a class: local variables there, the class, and the place where
 * the class itself stands.
 */
record Frame(
    SourceClass owner,
    NameScope scope,
    @Nullable Locals locals,
    boolean isStatic,
    @Nullable Frame outer) {}
