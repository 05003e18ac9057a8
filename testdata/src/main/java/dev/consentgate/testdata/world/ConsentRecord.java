package dev.consentgate.testdata.world;

/** One agreement of one person to one purpose. */
public record ConsentRecord(UserId subject, Purpose purpose) {}
