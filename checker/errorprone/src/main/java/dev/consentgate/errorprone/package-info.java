/** The Error Prone checks: one for each rule, over one analysis of the whole compilation. */
@NullMarked
package dev.consentgate.errorprone;

import org.jspecify.annotations.NullMarked;
