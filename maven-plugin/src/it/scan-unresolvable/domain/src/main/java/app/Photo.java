package app;

public record Photo(String ownerId, byte[] content) {}
