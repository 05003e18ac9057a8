package dev.consentgate.policy;

import java.util.List;

/**
 * Methods that invoke a function handed in as an argument, or their receiver where that is a
 * function: streams, executors, callbacks, builders that take a consumer.
 *
 * <p>{@code with} gives the function's parameters in order ({@link Port#FRESH} for an object the
 * method makes itself; fewer ports than parameters leave the rest unknown); what the function
 * returns flows to each port of {@code resultTo}. The port {@link Port.Parameter} names the
 * function's parameter after the invocation. {@code mayRunLater}: the function may run after the
 * method has returned, or never.
 */
public record Invocation(
    MethodPattern method,
    int functionArg,
    List<Port> with,
    List<Port> resultTo,
    Guard guard,
    boolean mayRunLater,
    Evidence evidence,
    Position position)
    implements MethodDeclaration {

  /** The index of the receiver, where that is the function. */
  public static final int RECEIVER = -1;

  /** Copies the lists. */
  public Invocation {
    with = List.copyOf(with);
    resultTo = List.copyOf(resultTo);
  }
}
