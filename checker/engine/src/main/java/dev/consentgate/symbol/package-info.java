/**
 * Names of things in a Java program, equal from every front-end: types, methods, fields, locations.
 */
@NullMarked
package dev.consentgate.symbol;

import org.jspecify.annotations.NullMarked;
