package dev.consentgate.record;

/** One hop of a witness: where, and what happens there. */
public record RouteStep(Place place, String text) {}
