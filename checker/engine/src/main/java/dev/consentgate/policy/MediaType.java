package dev.consentgate.policy;

import java.util.List;

/**
 * A type whose values are user media.
 *
 * <p>{@code ownerPaths} are accessor paths from the value to its owner, such as {@code
 * getOwnerId()} or {@code user.id}; {@code notOwnerPaths} lead to people who are shown not to be
 * the owner.
 */
public record MediaType(
    String type,
    boolean includeSubtypes,
    String category,
    List<String> ownerPaths,
    List<String> notOwnerPaths,
    Evidence evidence,
    Position position)
    implements Declaration {

  /** Copies the lists. */
  public MediaType {
    ownerPaths = List.copyOf(ownerPaths);
    notOwnerPaths = List.copyOf(notOwnerPaths);
  }

  /** The owner paths as ports of a value of this type, which is {@code this}. */
  public List<Port> owners() {
    return ownerPaths.stream().map(AccessorPath::fromReceiver).toList();
  }

  /** The paths to other people as ports of a value of this type, which is {@code this}. */
  public List<Port> notOwners() {
    return notOwnerPaths.stream().map(AccessorPath::fromReceiver).toList();
  }
}
