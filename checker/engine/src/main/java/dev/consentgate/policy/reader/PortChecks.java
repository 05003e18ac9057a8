package dev.consentgate.policy.reader;

import dev.consentgate.policy.Port;

/** What must hold of a port at a method: its arguments exist, a constructor has no receiver. */
final class PortChecks {

  private PortChecks() {}

  /** The same port with {@code result} in place of {@code this}. */
  static Port ofConstructor(Port port) {
    return port.accept(new ReceiverIsResult());
  }

  /** The highest argument that the port mentions, or -1. */
  static int highestArgument(Port port) {
    return port.accept(new HighestArgument());
  }

  private static final class ReceiverIsResult implements Port.Visitor<Port> {
    @Override
    public Port visitArg(Port.Arg port) {
      return port;
    }

    @Override
    public Port visitAllArgs(Port.AllArgs port) {
      return port;
    }

    @Override
    public Port visitReceiver(Port.Receiver port) {
      return Port.RESULT;
    }

    @Override
    public Port visitResult(Port.Result port) {
      return port;
    }

    @Override
    public Port visitElement(Port.Element port) {
      Port key = port.key();
      return new Port.Element(port.container().accept(this), key == null ? null : key.accept(this));
    }

    @Override
    public Port visitOwner(Port.Owner port) {
      return new Port.Owner(port.media().accept(this));
    }

    @Override
    public Port visitMember(Port.Member port) {
      return new Port.Member(port.of().accept(this), port.name(), port.call());
    }

    @Override
    public Port visitSessionUser(Port.SessionUser port) {
      return port;
    }

    @Override
    public Port visitParameter(Port.Parameter port) {
      return port;
    }

    @Override
    public Port visitFresh(Port.Fresh port) {
      return port;
    }

    @Override
    public Port visitSpot(Port.Spot port) {
      return port;
    }

    @Override
    public Port visitSize(Port.Size port) {
      return new Port.Size(port.container().accept(this));
    }
  }

  private static final class HighestArgument implements Port.Visitor<Integer> {
    @Override
    public Integer visitArg(Port.Arg port) {
      return port.index();
    }

    @Override
    public Integer visitAllArgs(Port.AllArgs port) {
      return -1;
    }

    @Override
    public Integer visitReceiver(Port.Receiver port) {
      return -1;
    }

    @Override
    public Integer visitResult(Port.Result port) {
      return -1;
    }

    @Override
    public Integer visitElement(Port.Element port) {
      int container = port.container().accept(this);
      Port key = port.key();
      return key == null ? container : Math.max(container, key.accept(this));
    }

    @Override
    public Integer visitOwner(Port.Owner port) {
      return port.media().accept(this);
    }

    @Override
    public Integer visitMember(Port.Member port) {
      return port.of().accept(this);
    }

    @Override
    public Integer visitSessionUser(Port.SessionUser port) {
      return -1;
    }

    @Override
    public Integer visitParameter(Port.Parameter port) {
      return port.function();
    }

    @Override
    public Integer visitFresh(Port.Fresh port) {
      return -1;
    }

    @Override
    public Integer visitSpot(Port.Spot port) {
      return -1;
    }

    @Override
    public Integer visitSize(Port.Size port) {
      return port.container().accept(this);
    }
  }
}
