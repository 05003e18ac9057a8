package dev.consentgate.policy;

import java.util.List;

/** An entry of the register of recipients; members that nobody gave are empty. */
public record Recipient(
    String id,
    String name,
    List<String> hosts,
    String role,
    String contract,
    String notice,
    String country,
    boolean relatedParty,
    String retention,
    Evidence evidence,
    Position position)
    implements Declaration {

  /** Copies the list. */
  public Recipient {
    hosts = List.copyOf(hosts);
  }
}
