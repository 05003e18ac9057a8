package dev.consentgate.record;

import dev.consentgate.policy.Evidence;

/**
 * The media of a flow.
 *
 * @param symbol what yields it, as identities name it
 * @param description the media in words
 * @param category the key of its category, empty when nobody said
 * @param owner the owner as an expression at the sink, empty when no name leads there
 */
public record MediaRecord(
    String symbol,
    String description,
    String category,
    String owner,
    Evidence evidence,
    Place place) {}
