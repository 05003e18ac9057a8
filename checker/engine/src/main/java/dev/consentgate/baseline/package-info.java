/** Findings that a project accepts as they are, so that only new flows fail its build. */
@NullMarked
package dev.consentgate.baseline;

import org.jspecify.annotations.NullMarked;
