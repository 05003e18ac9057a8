/** The policy: what a code base and the catalog say about media, owners, checks and sinks. */
@NullMarked
package dev.consentgate.policy;

import org.jspecify.annotations.NullMarked;
