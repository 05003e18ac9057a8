package dev.consentgate.testdata.world;

/** The signed-in person's session; that person need not own any photo in hand. */
public record Session(UserId userId) {}
