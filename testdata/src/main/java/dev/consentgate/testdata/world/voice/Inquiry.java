package dev.consentgate.testdata.world.voice;

/** Asks whether a member allows something. */
public record Inquiry(MemberId member, String scope) {}
