package dev.consentgate.testdata.world.voice;

import java.time.Instant;

/** What a member has allowed, and when. */
public record Grant(String id, MemberId member, String scope, Instant since) {}
