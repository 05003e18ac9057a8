package dev.consentgate.flow;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MediaType;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Answer;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Iteration;
import dev.consentgate.value.Origin;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The effect of single instructions on a state. */
final class Transfer implements Instruction.Visitor<Boolean> {

  private final Universe universe;
  private final Frame frame;
  private final Places places;
  private final Computations computations;
  private final KnownKinds kinds;
  private final Calls calls;
  private final Map<Integer, FlowSet> flowsAt = new LinkedHashMap<>();
  private final Map<Integer, Set<Execution>> executedAt = new LinkedHashMap<>();
  private State state;
  private int site;

  Transfer(Universe universe, Frame frame) {
    this.universe = universe;
    this.frame = frame;
    this.places = frame.places();
    this.computations = new Computations();
    this.kinds = new KnownKinds(universe.hierarchy());
    this.calls = new Calls(universe, frame);
    this.state = new State();
  }

  /**
   * Applies the instruction.
   *
   * @param point identifies the instruction in the body
   * @return false when it never completes normally
   */
  boolean apply(State into, Instruction instruction, int point) {
    state = into;
    site = point;
    places.at(point);
    return instruction.accept(this);
  }

  /** All flows of the frame, as of the last visit of each call. */
  FlowSet flows() {
    FlowSet all = new FlowSet();
    flowsAt.forEach(
        (point, flows) -> flows.all().forEach(flow -> all.add(withLaterChecks(point, flow))));
    return all;
  }

  /** Checks that run only after the flow are evidence of an order that is wrong. */
  private Flow withLaterChecks(int point, Flow flow) {
    Map<Execution, Boolean> later = new LinkedHashMap<>();
    Set<CheckSite> before = new LinkedHashSet<>();
    flow.executions().keySet().forEach(execution -> before.add(execution.site()));
    executedAt.forEach(
        (other, executed) -> {
          if (frame.isLater(point, other)) {
            for (Execution execution : executed) {
              if (!before.contains(execution.site())) {
                later.put(new Execution(execution.site(), execution.fact(), true), false);
              }
            }
          }
        });
    Map<Execution, Boolean> executions = new LinkedHashMap<>(flow.executions());
    universe
        .licensing()
        .relative(flow.token(), later, null, Facts.NONE)
        .forEach(executions::putIfAbsent);
    return flow.with(flow.token(), flow.licences(), executions);
  }

  private Value value(Operand operand) {
    return frame.valueOf(state, operand);
  }

  static Term name(Var var) {
    return new Term.Defined(var.id(), var.name());
  }

  /** Gives the variable a new value; what was known of its previous one is forgotten. */
  private void define(Var var, Value value) {
    Term name = name(var);
    if (state.isDefined(var)) {
      Gone gone = Gone.term(name);
      state.kill(gone);
      value = State.forget(value, gone);
    }
    state.define(var, value.term() == null ? value.withTerm(name) : value);
  }

  @Override
  public Boolean compute(Instruction.Compute instruction) {
    List<Value> operands = instruction.operands().stream().map(this::value).toList();
    if (instruction.operator() == Operator.CONCAT) {
      operands = operands.stream().map(operand -> calls.asText(state, operand)).toList();
    }
    Value known = kinds.known(instruction, operands);
    Value result =
        known == null ? computations.result(instruction, operands, this::mediaAtCast) : known;
    define(instruction.target(), result);
    Value defined = state.value(instruction.target());
    Term term = defined.term();
    if (term != null && !(term instanceof Term.Constant)) {
      computations.implications(instruction, operands, term, state);
      universe.kinds().imply(instruction, operands.get(0), term, state);
    }
    return true;
  }

  private Value mediaAtCast(Instruction.Compute cast, Value operand) {
    TypeRef type = cast.type() == null ? TypeRef.UNKNOWN : cast.type();
    Optional<MediaType> media = universe.models().mediaType(type);
    if (media.isEmpty()) {
      return operand;
    }
    if (!operand.tokens().isEmpty()) {
      return Casts.toMedia(operand, type, media.get());
    }
    AbstractObject object = new AbstractObject.Opaque(cast.target().id(), type);
    Origin.Source origin =
        new Origin.Source(
            cast.location(), frame.method().display(), type.simpleName(), Evidence.DECLARED);
    boolean fresh =
        !operand.objects().isEmpty()
            && operand.objects().stream().allMatch(AbstractObject::isFresh);
    if (fresh) {
      return operand;
    }
    places.initials().note(object, origin);
    return places.initials().byType(type, object, origin).withTerm(operand.term());
  }

  @Override
  public Boolean loadField(Instruction.LoadField instruction) {
    Operand base = instruction.base();
    TypeRef type = instruction.target().type();
    Value read;
    if (base == null) {
      read = calls.statics().read(state, instruction.field(), type);
    } else {
      Value holder = value(base);
      read = calls.statics().finalField(state, holder, instruction.field(), type);
    }
    define(instruction.target(), read);
    return true;
  }

  @Override
  public Boolean storeField(Instruction.StoreField instruction) {
    Value stored = stamped(value(instruction.value()));
    Operand base = instruction.base();
    if (base == null) {
      calls.statics().write(state, instruction.field(), stored);
    } else {
      Value holder = value(base);
      String field = instruction.field().name();
      Value held = universe.fieldMedia().stored(holder, field, stored, instruction.location());
      places.writeField(state, holder, field, held);
    }
    return true;
  }

  private Value stamped(Value value) {
    return frame.stamped(state, value);
  }

  @Override
  public Boolean loadElement(Instruction.LoadElement instruction) {
    Value array = value(instruction.array());
    String slot = Slots.of(value(instruction.index()));
    TypeRef type = instruction.target().type();
    define(instruction.target(), calls.containers().element(state, array, slot, type));
    return true;
  }

  /** An element of a container, of which the facts about all its elements hold. */
  private Value element(Value container, TypeRef type) {
    return calls.containers().element(state, container, type);
  }

  @Override
  public Boolean storeElement(Instruction.StoreElement instruction) {
    Value array = value(instruction.array());
    String slot = Slots.of(value(instruction.index()));
    places.putElement(state, array, slot, stamped(value(instruction.value())));
    return true;
  }

  @Override
  public Boolean invoke(Instruction.Invoke instruction) {
    FlowSet flows = new FlowSet();
    Set<Execution> executed = new LinkedHashSet<>(state.executions().keySet());
    Value result = calls.invoke(state, instruction, site, flows);
    flowsAt.put(site, flows);
    Set<Execution> added = new LinkedHashSet<>(state.executions().keySet());
    added.removeAll(executed);
    executedAt.put(site, added);
    if (result == null) {
      return false;
    }
    Var target = instruction.target();
    if (target != null) {
      state.define(target, result);
    }
    return true;
  }

  @Override
  public Boolean allocate(Instruction.Allocate instruction) {
    AbstractObject object =
        new AbstractObject.Allocated(instruction.target().id(), instruction.type());
    Recency.renew(state, object);
    define(instruction.target(), Value.pointingTo(name(instruction.target()), object));
    learnPresent(instruction.target());
    String type = instruction.type().name();
    if (universe.kinds().isOneOfSeveral(type)) {
      state.assume(name(instruction.target()), new Answer.OfClass(type));
    }
    return true;
  }

  private void learnPresent(Var var) {
    state.assume(name(var), Answer.PRESENT);
  }

  @Override
  public Boolean allocateArray(Instruction.AllocateArray instruction) {
    AbstractObject object =
        new AbstractObject.Allocated(instruction.target().id(), instruction.type());
    List<Value> elements =
        instruction.elements().stream().map(this::value).map(this::stamped).toList();
    Recency.renew(state, object);
    Value array = Value.pointingTo(name(instruction.target()), object);
    define(instruction.target(), array);
    for (int i = 0; i < elements.size(); i++) {
      places.putElement(state, array, Slots.of(Value.constant(i)), elements.get(i));
    }
    state.addFacts(Containers.holding(name(instruction.target()), elements));
    List<Value> lengths = instruction.lengths().stream().map(this::value).toList();
    new NestedArrays(places)
        .fill(state, array, instruction.target().id(), instruction.type(), lengths);
    return true;
  }

  @Override
  public Boolean makeFunction(Instruction.MakeFunction instruction) {
    AbstractObject function =
        new AbstractObject.Function(
            instruction.target().id(), "", instruction.body(), instruction.type());
    List<Value> captures =
        instruction.captures().stream().map(this::value).map(this::stamped).toList();
    Recency.renew(state, function);
    Value made = Value.pointingTo(name(instruction.target()), function);
    define(instruction.target(), made);
    for (int i = 0; i < captures.size(); i++) {
      state.setHeap(state.heap().with(function, "capture" + i, captures.get(i)));
    }
    return true;
  }

  @Override
  public Boolean startIteration(Instruction.StartIteration instruction) {
    Value collection = value(instruction.collection());
    state.define(instruction.target(), collection);
    state.iterate(instruction.target().id(), new Iteration(collection.term(), null, null));
    return true;
  }

  @Override
  public Boolean hasNext(Instruction.HasNext instruction) {
    define(instruction.target(), Value.PLAIN);
    Iteration progress = progress(instruction.iteration());
    if (progress != null && progress.container() != null && progress.soFar() != null) {
      Facts each = Facts.NONE;
      for (Fact fact : progress.soFar().all()) {
        each =
            each.with(
                new Fact.Each(Containers.whole(progress.container()), (Fact.Consent) fact),
                progress.soFar().sitesOf(fact));
      }
      state.imply(new Condition(name(instruction.target()), Answer.FALSE), each);
    }
    return true;
  }

  private @Nullable Iteration progress(Operand iteration) {
    return iteration instanceof Var var ? state.iterations().get(var.id()) : null;
  }

  @Override
  public Boolean next(Instruction.Next instruction) {
    Value collection = value(instruction.iteration());
    Value element = element(collection, instruction.target().type());
    Var target = instruction.target();
    define(target, element.withTerm(name(target)));
    calls.containers().learnElement(state, collection, name(target));
    Iteration progress = progress(instruction.iteration());
    if (progress != null && instruction.iteration() instanceof Var iteration) {
      state.iterate(
          iteration.id(), new Iteration(progress.container(), name(target), progress.soFar()));
    }
    return true;
  }

  @Override
  public Boolean caught(Instruction.Caught instruction) {
    define(instruction.target(), Value.PLAIN);
    learnPresent(instruction.target());
    return true;
  }

  @Override
  public Boolean unknown(Instruction.Unknown instruction) {
    universe.summaries().limits().count("unknown: " + instruction.reason());
    Var target = instruction.target();
    if (target != null) {
      Tokens tokens = Tokens.NONE;
      for (Operand operand : instruction.operands()) {
        Value value = value(operand);
        tokens = tokens.join(places.derived(value.tokens(), value.term()));
      }
      define(target, new Value(null, tokens, Set.of(), Constants.ANY));
    }
    return true;
  }
}
