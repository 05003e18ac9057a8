package dev.consentgate.flow;

import dev.consentgate.symbol.Location;

/** One hop of a witness: where, and what happens there. */
public record Step(Location location, String text) {}
