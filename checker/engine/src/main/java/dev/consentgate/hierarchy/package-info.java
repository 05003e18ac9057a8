/** The class hierarchy and the implementations that a call may reach. */
@NullMarked
package dev.consentgate.hierarchy;

import org.jspecify.annotations.NullMarked;
