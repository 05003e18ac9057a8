package dev.consentgate.policy;

/** A path of accessors such as {@code user.id()}, read as a port of the value it starts from. */
public final class AccessorPath {

  private AccessorPath() {}

  /** The port that the path reaches from {@code this}. */
  public static Port fromReceiver(String path) {
    return from(Port.RECEIVER, path);
  }

  /** The port that the path reaches from another port. */
  public static Port from(Port start, String path) {
    Port port = start;
    for (String segment : path.split("\\.")) {
      boolean call = segment.endsWith("()");
      String name = call ? segment.substring(0, segment.length() - 2) : segment;
      port = new Port.Member(port, name, call);
    }
    return port;
  }
}
