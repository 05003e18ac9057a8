/** The one door to the engine: a program and a policy in, findings out. */
@NullMarked
package dev.consentgate.analysis;

import org.jspecify.annotations.NullMarked;
