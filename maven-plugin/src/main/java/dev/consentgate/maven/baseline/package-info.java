/** The baseline of a module: the findings that its build lets pass. */
@NullMarked
package dev.consentgate.maven.baseline;

import org.jspecify.annotations.NullMarked;
