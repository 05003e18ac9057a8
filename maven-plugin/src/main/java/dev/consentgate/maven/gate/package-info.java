/** The gate: what the compilation has judged is held against what the module is now. */
@NullMarked
package dev.consentgate.maven.gate;

import org.jspecify.annotations.NullMarked;
