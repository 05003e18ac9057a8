/**
 * The lattices of the analysis: media tokens with licences, consent facts, abstract values, heap
 * and state.
 */
@NullMarked
package dev.consentgate.value;

import org.jspecify.annotations.NullMarked;
