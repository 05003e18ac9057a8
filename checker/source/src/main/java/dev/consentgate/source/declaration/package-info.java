/** The classes that the sources declare, and the names that are in scope within them. */
@NullMarked
package dev.consentgate.source.declaration;

import org.jspecify.annotations.NullMarked;
