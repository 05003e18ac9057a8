package app;

/** Enough to compile. */
final class Empty {}
