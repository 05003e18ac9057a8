/** The members that Lombok's annotations generate, as trees beside the written ones. */
@NullMarked
package dev.consentgate.source.lombok;

import org.jspecify.annotations.NullMarked;
