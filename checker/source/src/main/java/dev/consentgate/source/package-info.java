/** Delivers Java sources to the engine without a compiler: parsing and light name resolution. */
@NullMarked
package dev.consentgate.source;

import org.jspecify.annotations.NullMarked;
