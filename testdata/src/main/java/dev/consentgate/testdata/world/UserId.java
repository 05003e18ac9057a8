package dev.consentgate.testdata.world;

/** The identity of a person; equal by value. */
public record UserId(String value) {}
