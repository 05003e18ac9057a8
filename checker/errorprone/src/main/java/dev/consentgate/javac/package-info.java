/** Translates attributed javac trees into surface syntax and declarations; it judges nothing. */
@NullMarked
package dev.consentgate.javac;

import org.jspecify.annotations.NullMarked;
