package dev.consentgate.flow;

import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Value;
import java.util.Map;
import java.util.Set;

/**
 * What a call of a method does, in terms of its parameters and its result.
 *
 * <p>Order: flows and effects ascend from nothing, guarantees descend from everything; {@link
 * #BOTTOM} is a method that never returns.
 *
 * @param returns whether it can return normally
 * @param result the returned value
 * @param objects the objects of {@code heap}, in the order in which callers reach them
 * @param heap what the fields of objects that callers can reach hold afterwards
 * @param written the input objects among them
 * @param facts what every normal return establishes
 * @param implications what answers of the result establish
 * @param executions checks it may have executed
 * @param flows tokens that reach sinks inside, its callers' media among them
 */
public record Summary(
    boolean returns,
    Value result,
    Set<AbstractObject> objects,
    Heap heap,
    Set<AbstractObject> written,
    Facts facts,
    Map<Condition, Facts> implications,
    Map<Execution, Boolean> executions,
    FlowSet flows) {

  public static final Summary BOTTOM =
      new Summary(
          false,
          Value.BOTTOM,
          Set.of(),
          Heap.EMPTY,
          Set.of(),
          Facts.NONE,
          Map.of(),
          Map.of(),
          new FlowSet());

  /** A method that returns something, and nothing more is known. */
  public static final Summary UNKNOWN =
      new Summary(
          true,
          Value.PLAIN,
          Set.of(),
          Heap.EMPTY,
          Set.of(),
          Facts.NONE,
          Map.of(),
          Map.of(),
          new FlowSet());

  /** The summary with other flows. */
  public Summary with(FlowSet other) {
    return new Summary(
        returns, result, objects, heap, written, facts, implications, executions, other);
  }
}
