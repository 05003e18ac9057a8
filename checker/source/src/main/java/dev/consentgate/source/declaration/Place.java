package dev.consentgate.source.declaration;

import com.github.javaparser.ast.body.BodyDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * Where a class stands.
 *
 * @param member the member that a local or anonymous class stands in, else null
 * @param staticContext whether there is no instance of the enclosing class around it
 */
record Place(
    SourceUnit unit,
    NameScope scope,
    @Nullable SourceClass enclosing,
    @Nullable BodyDeclaration<?> member,
    boolean staticContext) {}
