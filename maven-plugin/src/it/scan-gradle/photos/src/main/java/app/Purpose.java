package app;

enum Purpose {
  SHARING
}
