package app;

/** A photo as the partner takes it. */
public record Upload(String ownerId, byte[] content) {}
