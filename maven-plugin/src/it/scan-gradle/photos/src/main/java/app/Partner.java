package app;

interface Partner {
  void send(byte[] content);
}
