package app;

/** A member's photo. */
public record Photo(String ownerId, byte[] content) {}
