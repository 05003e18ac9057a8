/** Summaries as files: what one compilation tells to those of other modules. */
@NullMarked
package dev.consentgate.summary;

import org.jspecify.annotations.NullMarked;
