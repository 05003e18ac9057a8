package app;

/** What members are asked for. */
public enum Purpose {
  SHARING
}
