/** The measurement of what the compile-time check costs, beside javac and other checks. */
@NullMarked
package dev.consentgate.benchmark;

import org.jspecify.annotations.NullMarked;
