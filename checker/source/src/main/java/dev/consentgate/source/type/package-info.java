/** Types and symbols as the source front-end resolves them, whatever they were read from. */
@NullMarked
package dev.consentgate.source.type;

import org.jspecify.annotations.NullMarked;
