/** Reads statements and expressions into surface syntax with resolved names. */
@NullMarked
package dev.consentgate.source.body;

import org.jspecify.annotations.NullMarked;
