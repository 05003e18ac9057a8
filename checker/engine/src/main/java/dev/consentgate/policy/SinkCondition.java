package dev.consentgate.policy;

import java.util.List;

/** A condition on the call under which a sink is one. */
public sealed interface SinkCondition {

  /** Hands the condition to the visitor. */
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of condition. */
  interface Visitor<R> {
    /** The host is not internal. */
    R visitExternalHost(ExternalHost condition);

    /** A port is one of some constants. */
    R visitPortIs(PortIs condition);

    /** A value came from a certain call. */
    R visitCameFrom(CameFrom condition);
  }

  /**
   * The address at this port is not of an internal host; a sink by host takes its recipient from
   * it.
   */
  record ExternalHost(Port address) implements SinkCondition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitExternalHost(this);
    }
  }

  /** The port is one of these constants; an unknown value meets the condition. */
  record PortIs(Port port, List<String> constants) implements SinkCondition {
    /** Copies the list. */
    public PortIs {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPortIs(this);
    }
  }

  /** The value at the port is the result of such a call. */
  record CameFrom(Port port, MethodPattern method) implements SinkCondition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCameFrom(this);
    }
  }
}
