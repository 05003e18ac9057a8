package dev.consentgate.record;

/**
 * A recipient that some flow reaches, with what the register says of it; members that nobody gave
 * are empty.
 *
 * @param registered whether the project's policy or the catalog knows it
 */
public record RecipientRecord(
    String id,
    String name,
    String role,
    String contract,
    String notice,
    String country,
    String retention,
    boolean relatedParty,
    boolean registered) {}
