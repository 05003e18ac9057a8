package app;

record Photo(String ownerId, byte[] content) {}
