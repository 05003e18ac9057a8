/** The one-block set-up: the compile-time check is wired into the compiler of each module. */
@NullMarked
package dev.consentgate.maven.setup;

import org.jspecify.annotations.NullMarked;
