/** Symbolic identities of run-time values within one method frame. */
@NullMarked
package dev.consentgate.term;

import org.jspecify.annotations.NullMarked;
