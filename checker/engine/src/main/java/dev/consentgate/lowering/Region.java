package dev.consentgate.lowering;

import dev.consentgate.lowering.SsaBuilder.Target;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the text that catches jumps or exceptions from within; regions nest by parent. */
sealed interface Region {

  @Nullable Region parent();

  /** A statement that {@code break} and perhaps {@code continue} refer to. */
  record Jump(
      @Nullable Region parent,
      Set<String> labels,
      boolean plainBreak,
      BlockDraft exit,
      @Nullable BlockDraft next)
      implements Region {}

  /** A switch expression: {@code yield} writes its result and goes on at the exit. */
  record Yielding(@Nullable Region parent, LocalVariable result, BlockDraft exit)
      implements Region {}

  /** The body of a {@code try} with catch clauses in order. */
  record Catching(@Nullable Region parent, List<Target> clauses) implements Region {}

  /**
   * A body that is followed by a clean-up on every way out: {@code finally} or closing a resource.
   * The clean-up is lowered once for each way out, in the scope it was written in.
   */
  record Cleanup(@Nullable Region parent, Scope scope, Runnable cleanup, BlockDraft handler)
      implements Region {}
}
