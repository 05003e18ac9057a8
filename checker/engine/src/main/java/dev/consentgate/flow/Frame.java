package dev.consentgate.flow;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Const;
import dev.consentgate.program.Edge;
import dev.consentgate.program.Handler;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Terminator;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Iteration;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.StateJoin;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fixpoint over one method's body in one context: states flow along edges until nothing
 * changes.
 *
 * <p>The state of a block is the join over all edges that reached it so far, computed anew whenever
 * one of them changes. Terminates because tokens, objects and depths of terms are bounded and facts
 * only shrink; {@link #MAX_VISITS} is the net below that.
 */
final class Frame {

  /** Visits of one block after which the frame is given up as unknown. */
  static final int MAX_VISITS = 60;

  /** Visits of one block once the program has used up its visits. */
  private static final int MAX_VISITS_WHEN_SPENT = 3;

  private static final int POINTS = 4096;

  /** Ways with this index or a higher one come from exceptions. */
  private static final int HANDLERS = 100;

  private record Way(int from, int index) {}

  private final Universe universe;
  private final Body body;
  private final Context context;
  private final Places places;
  private final SourceText sourceText;
  private final Transfer transfer;
  private final Map<Integer, Map<Way, State>> incoming = new LinkedHashMap<>();
  private final Map<Way, State> exits = new LinkedHashMap<>();
  private final TreeSet<Integer> open = new TreeSet<>();
  private final Map<Integer, Integer> visits = new LinkedHashMap<>();
  private final Set<Integer> postponed = new TreeSet<>();
  private final Set<Integer> resumed = new TreeSet<>();
  private final BlockOrder order;
  private final Var returned;

  /** What the callers vouch for: true inside, and no news to them afterwards. */
  private Facts given = Facts.NONE;

  Frame(Universe universe, Body body, Context context) {
    this.universe = universe;
    this.body = body;
    this.context = context;
    this.places = new Places(universe, context);
    this.sourceText = new SourceText(body);
    this.order = new BlockOrder(body);
    int highest = 0;
    for (Var parameter : body.parameters()) {
      highest = Math.max(highest, parameter.id());
    }
    for (Block block : body.blocks()) {
      for (Var parameter : block.parameters()) {
        highest = Math.max(highest, parameter.id());
      }
      for (Instruction instruction : block.instructions()) {
        Var target = instruction.target();
        highest = target == null ? highest : Math.max(highest, target.id());
      }
    }
    this.returned = new Var(highest + 1, "", dev.consentgate.symbol.TypeRef.OBJECT);
    this.transfer = new Transfer(universe, this);
  }

  MethodId method() {
    return body.method();
  }

  Body body() {
    return body;
  }

  Places places() {
    return places;
  }

  Var returned() {
    return returned;
  }

  SourceText sourceText() {
    return sourceText;
  }

  /** Names of the parameters, for messages. */
  List<String> parameterNames() {
    return body.parameters().stream().map(Var::name).toList();
  }

  /** The declaration of the method, or of the one that encloses this lambda's body. */
  @Nullable MethodInfo declaration() {
    return universe.hierarchy().sourceMethod(body.method()).orElse(null);
  }

  /** Runs to the fixpoint and says what the method does. */
  Summary analyse() {
    enqueue(0);
    incoming.put(0, new LinkedHashMap<>(Map.of(new Way(-1, 0), entryState())));
    while (!open.isEmpty() || resume()) {
      int position = open.pollFirst();
      Block block = body.blocks().get(order.blockAt(position));
      int bound = universe.summaries().isSpent() ? MAX_VISITS_WHEN_SPENT : MAX_VISITS;
      if (visits.merge(block.id(), 1, Integer::sum) > bound) {
        universe.summaries().limits().count("fixpoint visits of " + body.method().display());
        continue;
      }
      process(block);
    }
    FlowSet flows = transfer.flows();
    if (exits.isEmpty()) {
      return new Export(this, universe).withoutReturn(flows);
    }
    State exit = StateJoin.of(List.copyOf(exits.values()), places.initials()::of);
    exit.setFacts(exit.facts().minus(given));
    return new Export(this, universe).summary(exit, flows);
  }

  private State entryState() {
    State state = new State();
    for (int i = 0; i < body.parameters().size(); i++) {
      Var parameter = body.parameters().get(i);
      state.define(parameter, entryValue(state, i, parameter));
    }
    nameOwner(state);
    given = Requirements.given(universe, this, state);
    state.addFacts(given);
    return state;
  }

  /** A parameter that is annotated as the owner is the owner of what the others hold. */
  private void nameOwner(State state) {
    MethodInfo method = declaration();
    int index = method == null ? -1 : universe.models().parameterMedia(method.id()).owner();
    int owner = method == null || method.isStatic() ? index : index + 1;
    for (int i = 0; index >= 0 && i < body.parameters().size(); i++) {
      Var parameter = body.parameters().get(i);
      if (i != owner) {
        Value value = state.value(parameter);
        state.define(
            parameter,
            ParameterMedia.owned(value, new Term.Parameter(owner), universe.licensing()));
      }
    }
  }

  private Value entryValue(State state, int index, Var parameter) {
    Term term = new Term.Parameter(index);
    Path path = Path.parameter(index);
    Value value = places.initials().inputValue(path, parameter.type(), term);
    if (context.bindings().get(path) instanceof Context.IsConstant constant) {
      state.assume(term, new Answer.Is(constant.value()));
    }
    return value;
  }

  private void process(Block block) {
    Map<Way, State> reaching = incoming.getOrDefault(block.id(), Map.of());
    State state = StateJoin.of(List.copyOf(reaching.values()), places.initials()::of);
    universe.summaries().visit(state.heap().size());
    if (reaching.keySet().stream().allMatch(way -> way.index() >= HANDLERS)) {
      reaching.values().forEach(thrown -> thrown.executions().forEach(state::execute));
    }
    List<Instruction> instructions = block.instructions();
    for (int i = 0; i < instructions.size(); i++) {
      boolean last = i == instructions.size() - 1;
      boolean mayThrow = last && !block.handlers().isEmpty();
      State before = mayThrow ? state.copy() : state;
      boolean reachable = transfer.apply(state, instructions.get(i), block.id() * POINTS + i);
      if (mayThrow && !(block.terminator() instanceof Terminator.Throw)) {
        state.executions().forEach(before::execute);
        handle(block, before);
      }
      if (!reachable) {
        return;
      }
    }
    leave(block, state);
  }

  private void handle(Block block, State state) {
    int index = HANDLERS;
    for (Handler handler : block.handlers()) {
      take(block, index++, state, handler.edge());
    }
  }

  private void leave(Block block, State state) {
    Terminator terminator = block.terminator();
    if (terminator instanceof Terminator.Goto jump) {
      take(block, 0, state, jump.edge());
    } else if (terminator instanceof Terminator.Branch branch) {
      branch(block, state, branch);
    } else if (terminator instanceof Terminator.Return leaving) {
      exit(block, state, leaving);
    } else {
      handle(block, state);
    }
  }

  private void branch(Block block, State state, Terminator.Branch branch) {
    if (branch.condition() instanceof Const constant) {
      boolean taken = Boolean.TRUE.equals(constant.value());
      take(block, taken ? 0 : 1, state, taken ? branch.ifTrue() : branch.ifFalse());
      return;
    }
    Value condition = valueOf(state, branch.condition());
    Term term = condition.term();
    for (boolean way : new boolean[] {true, false}) {
      State side = state.copy();
      boolean possible =
          !(condition.constants().isSingle()
              && Boolean.valueOf(!way).equals(condition.constants().single()));
      if (!way && isPostponed(block, state)) {
        continue;
      }
      if (possible
          && (term == null || side.assume(term, Answer.of(way)))
          && universe.kinds().conclude(side)) {
        take(block, way ? 0 : 1, side, way ? branch.ifTrue() : branch.ifFalse());
      } else {
        drop(way ? branch.ifTrue() : branch.ifFalse(), new Way(block.id(), way ? 0 : 1));
      }
    }
  }

  /**
   * Whether the exit of a loop over a container has to wait: as long as no turn has been finished,
   * nothing is known of what every turn establishes, and facts must only ever shrink.
   */
  private boolean isPostponed(Block block, State state) {
    for (Instruction instruction : block.instructions()) {
      if (instruction instanceof Instruction.HasNext next
          && next.iteration() instanceof Var iteration
          && !resumed.contains(block.id())) {
        Iteration progress = state.iterations().get(iteration.id());
        if (progress != null && progress.soFar() == null) {
          postponed.add(block.id());
          return true;
        }
      }
    }
    return false;
  }

  /** Lets the loops go on whose bodies never come round: they end only where there is nothing. */
  private boolean resume() {
    postponed.removeAll(resumed);
    if (postponed.isEmpty()) {
      return false;
    }
    resumed.addAll(postponed);
    postponed.forEach(this::enqueue);
    postponed.clear();
    return true;
  }

  private void drop(Edge edge, Way way) {
    Map<Way, State> reaching = incoming.get(edge.block());
    if (reaching != null && reaching.remove(way) != null && !reaching.isEmpty()) {
      enqueue(edge.block());
    }
  }

  private void take(Block from, int index, State state, Edge edge) {
    Block target = body.blocks().get(edge.block());
    State next = state.copy();
    finishTurns(next, target);
    EdgeTransfer.bind(next, target.parameters(), edge.arguments(), this);
    Way way = new Way(from.id(), index);
    Map<Way, State> reaching = incoming.computeIfAbsent(edge.block(), key -> new LinkedHashMap<>());
    if (!next.equals(reaching.get(way))) {
      reaching.put(way, next);
      enqueue(edge.block());
    }
  }

  private static void finishTurns(State state, Block target) {
    for (Instruction instruction : target.instructions()) {
      if (instruction instanceof Instruction.HasNext next
          && next.iteration() instanceof Var iteration) {
        dev.consentgate.value.Iteration progress = state.iterations().get(iteration.id());
        if (progress != null) {
          state.iterate(iteration.id(), progress.finishTurn(state.facts()));
        }
      }
    }
  }

  private void exit(Block block, State state, Terminator.Return leaving) {
    State end = state.copy();
    List<Operand> values = leaving.value() == null ? List.of() : List.of(leaving.value());
    List<Var> targets = values.isEmpty() ? List.of() : List.of(returned);
    EdgeTransfer.bind(end, targets, values, this);
    if (!values.isEmpty()) {
      stampContents(end, end.value(returned));
      Value value = valueOf(state, values.get(0));
      end.define(returned, end.value(returned).withTerm(value.term()));
    }
    exits.put(new Way(block.id(), 0), end);
  }

  /** Whether the second point runs after the first on some way that does not go round a loop. */
  boolean isLater(int first, int second) {
    int from = first / POINTS;
    int to = second / POINTS;
    return from == to ? second > first : order.isAhead(from, to);
  }

  private void enqueue(int block) {
    open.add(order.positionOf(block));
  }

  /** The value with the consents in force stamped on its media. */
  Value stamped(State state, Value value) {
    return value.tokens().isEmpty()
        ? value
        : value.withTokens(universe.licensing().stamp(state, value.tokens(), value.term()));
  }

  /** Stamps the consents in force on the media inside a value that is about to be handed on. */
  void stampContents(State state, Value value) {
    new ContentStamp(universe, places, state).apply(value);
  }

  /** The operand's value; what is known of its term sharpens its constants. */
  Value valueOf(State state, Operand operand) {
    if (operand instanceof Const constant) {
      return Value.constant(constant.value());
    }
    Value value = state.value((Var) operand);
    boolean nothing = !value.tokens().isEmpty() && state.isNull(value.term());
    return nothing ? Value.constant(null) : value;
  }
}
