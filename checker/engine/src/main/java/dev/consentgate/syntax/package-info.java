/** Java's surface syntax with resolved names: what a front-end hands to the lowering. */
@NullMarked
package dev.consentgate.syntax;

import org.jspecify.annotations.NullMarked;
