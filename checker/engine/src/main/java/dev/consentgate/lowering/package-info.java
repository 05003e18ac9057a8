/** Turns surface syntax into control-flow graphs in SSA form, once for all front-ends. */
@NullMarked
package dev.consentgate.lowering;

import org.jspecify.annotations.NullMarked;
