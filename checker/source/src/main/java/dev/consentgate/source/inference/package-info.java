/** Which method a call means, and what its type arguments are. */
@NullMarked
package dev.consentgate.source.inference;

import org.jspecify.annotations.NullMarked;
