package app;

public interface Partner {
  void send(byte[] content);
}
