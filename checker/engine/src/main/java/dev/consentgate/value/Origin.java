package dev.consentgate.value;

import dev.consentgate.policy.Evidence;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;

/** Where a media token comes from. */
public sealed interface Origin {

  /**
   * A place in the text where media appears.
   *
   * @param symbol what yields it, as messages and identities name it
   * @param description the media in words
   */
  record Source(Location location, String symbol, String description, Evidence evidence)
      implements Origin {}

  /**
   * Whatever media the caller has at this path of the frame's inputs, and below it.
   *
   * @param type static type at the path
   * @param name how the frame names the place
   */
  record Input(Path path, TypeRef type, String name) implements Origin {}
}
