/** Decides what a closed flow is: checked or not, and under which rule. */
@NullMarked
package dev.consentgate.judgement;

import org.jspecify.annotations.NullMarked;
