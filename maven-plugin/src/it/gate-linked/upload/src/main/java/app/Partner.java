package app;

/** Another company. */
public interface Partner {
  void send(byte[] image);
}
