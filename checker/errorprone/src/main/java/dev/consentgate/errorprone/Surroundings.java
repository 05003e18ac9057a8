package dev.consentgate.errorprone;

import dev.consentgate.flow.LinkedMethods;

/**
 * The modules around a compilation.
 *
 * @param linked what is known of the methods that it may call in others
 * @param openBoundary whether others may call its methods
 */
record Surroundings(LinkedMethods linked, boolean openBoundary) {}
