package dev.consentgate.testdata.world.voice;

/** Who a member is. */
public record MemberId(long number) {}
