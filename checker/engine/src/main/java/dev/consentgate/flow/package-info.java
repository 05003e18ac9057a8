/** The analysis of one method frame and of calls between frames: flows, licences, summaries. */
@NullMarked
package dev.consentgate.flow;

import org.jspecify.annotations.NullMarked;
