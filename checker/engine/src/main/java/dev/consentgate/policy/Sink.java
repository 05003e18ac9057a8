package dev.consentgate.policy;

import java.util.List;

/**
 * Methods that hand media to a recipient.
 *
 * <p>{@code media} are the ports whose media leaves (a {@link Port#RESULT} port: what is written to
 * the result leaves). {@code recipient} is an identifier of the register, or {@link #BY_HOST}.
 * {@code purposes} are all needed; {@code purposesDefaulted} when they follow from the effect
 * alone. {@code id} is the name of the sink in findings, and never an overload. A sink holds only
 * where all {@code conditions} do. {@code references} are ports that name stored media by key, path
 * or address.
 */
public record Sink(
    MethodPattern method,
    List<Port> media,
    List<Port> references,
    String recipient,
    Effect effect,
    List<String> purposes,
    boolean purposesDefaulted,
    String id,
    SinkClass sinkClass,
    List<SinkCondition> conditions,
    Evidence evidence,
    Position position)
    implements MethodDeclaration {

  /** The recipient of a sink whose address decides who it is. */
  public static final String BY_HOST = "by host";

  /** Copies the lists. */
  public Sink {
    media = List.copyOf(media);
    references = List.copyOf(references);
    purposes = List.copyOf(purposes);
    conditions = List.copyOf(conditions);
  }

  /** A sink as an annotation on a method of the project declares it. */
  public static Sink annotated(
      MethodPattern method, String recipient, Effect effect, List<String> purposes, Position at) {
    boolean defaulted = purposes.isEmpty();
    return new Sink(
        method,
        List.of(Port.ALL_ARGS),
        List.of(),
        recipient,
        effect,
        defaulted ? effect.requiredPurposes() : purposes,
        defaulted,
        idOf(method),
        effect == Effect.TRAINS ? SinkClass.TRAINING : SinkClass.PARTNER,
        List.of(),
        Evidence.DECLARED,
        at);
  }

  /** The name a sink has in findings when none is given: {@code Type.method}. */
  public static String idOf(MethodPattern method) {
    return TypeNames.simple(method.ownerType()) + "." + method.name();
  }
}
