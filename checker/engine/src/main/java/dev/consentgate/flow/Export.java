package dev.consentgate.flow;

import dev.consentgate.term.Term;
import dev.consentgate.term.TermText;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns the state at a frame's end into a summary: the frame's own variables disappear, what
 * callers can reach is named by paths from the parameters and the result.
 */
final class Export {

  private static final int MAX_NAMED_DEPTH = 2;

  private static final Comparator<AbstractObject> ORDER =
      Comparator.comparing(Export::pathOf).thenComparing(AbstractObject::toString);

  private final Frame frame;
  private final Licensing licensing;
  private final InputFolding folding;
  private final Term returned;
  private final TermText text;
  private final Limits limits;
  private final Universe universe;
  private OutwardNames names = new OutwardNames(Set.of(), object -> false);

  Export(Frame frame, Universe universe) {
    this.universe = universe;
    this.licensing = universe.licensing();
    this.limits = universe.summaries().limits();
    this.folding = new InputFolding(universe.mediaTypes());
    this.frame = frame;
    this.returned = Transfer.name(frame.returned());
    this.text = new TermText(frame.parameterNames());
  }

  /** The summary of a frame that never returns. */
  Summary withoutReturn(FlowSet flows) {
    return new Summary(
        false,
        Value.BOTTOM,
        Set.of(),
        Heap.EMPTY,
        Set.of(),
        Facts.NONE,
        Map.of(),
        Map.of(),
        outward(flows));
  }

  Summary summary(State exit, FlowSet flows) {
    Value result = exit.isDefined(frame.returned()) ? exit.value(frame.returned()) : Value.PLAIN;
    Heap heap = exit.heap();
    Set<AbstractObject> written = written(heap);
    Set<AbstractObject> reached = reached(result, written, heap);
    Interest interest = new Interest(universe, heap, reached);
    names = new OutwardNames(reached, interest::matters);
    if (names.isCut()) {
      limits.count("objects of " + frame.method().display());
    }
    Heap exported = Heap.EMPTY;
    Set<AbstractObject> order = new LinkedHashSet<>();
    for (AbstractObject object : reached) {
      if (heap.has(object) && interest.matters(object)) {
        AbstractObject outside = names.of(object);
        order.add(outside);
        Map<String, Value> fields = new LinkedHashMap<>(exported.fields(outside));
        heap.fields(object)
            .forEach((field, value) -> fields.merge(field, outward(value), Value::join));
        exported = exported.with(outside, fields);
      }
    }
    return new Summary(
        true,
        outward(result),
        Collections.unmodifiableSet(order),
        exported,
        outward(written),
        exit.facts().map(this::outward),
        implications(exit),
        executions(exit.executions()),
        outward(flows));
  }

  private static Path pathOf(AbstractObject object) {
    return object instanceof AbstractObject.Input input ? input.path() : Path.result();
  }

  private static Set<AbstractObject> written(Heap heap) {
    Set<AbstractObject> written = new TreeSet<>(ORDER);
    for (AbstractObject object : heap.objects()) {
      boolean fromCaller =
          object instanceof AbstractObject.Input
              || (object instanceof AbstractObject.Function function && function.isGiven());
      if (fromCaller && !heap.fields(object).isEmpty()) {
        written.add(object);
      }
    }
    return written;
  }

  /** What callers can reach, nearest first. */
  private static Set<AbstractObject> reached(Value result, Set<AbstractObject> written, Heap heap) {
    Set<AbstractObject> reached = new LinkedHashSet<>(result.objects());
    reached.addAll(written);
    Deque<AbstractObject> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Value value : heap.fields(open.poll()).values()) {
        for (AbstractObject inner : value.objects()) {
          if (reached.add(inner)) {
            open.add(inner);
          }
        }
      }
    }
    return reached;
  }

  private @Nullable Term outward(Term term) {
    Term named = term.replace(returned, Term.RESULT);
    return named.mentions(t -> t instanceof Term.Defined) ? null : named;
  }

  private Set<AbstractObject> outward(Set<AbstractObject> objects) {
    Set<AbstractObject> outside = new LinkedHashSet<>();
    objects.forEach(object -> outside.add(names.of(object)));
    return outside;
  }

  private Value outward(Value value) {
    Set<AbstractObject> objects = outward(value.objects());
    Term term = value.term();
    return new Value(
        term == null ? null : outward(term),
        folding
            .folded(value.tokens())
            .map(
                (token, licences) ->
                    Map.entry(
                        token.with(token.subject().map(this::outward)),
                        licences.map(this::outward))),
        objects,
        value.constants());
  }

  private Map<Condition, Facts> implications(State exit) {
    Map<Condition, Facts> outside = new LinkedHashMap<>();
    for (Condition condition : candidates(exit)) {
      Term term = outward(condition.term());
      Facts learned = exit.learn(condition.term(), condition.answer());
      if (term != null && learned != null) {
        Facts news =
            learned
                .minus(exit.facts())
                .map(this::outward)
                .minus(Facts.NONE.with(new Fact.Known(term, condition.answer())));
        if (!news.isEmpty()) {
          outside.put(new Condition(term, condition.answer()), news);
        }
      }
    }
    return outside;
  }

  private static List<Condition> candidates(State exit) {
    return List.copyOf(exit.implications().keySet());
  }

  private Map<Execution, Boolean> executions(Map<Execution, Boolean> executions) {
    Map<Execution, Boolean> outside = new LinkedHashMap<>();
    executions.forEach(
        (execution, always) -> {
          Fact.Consent fact = foreign(execution.fact());
          outside.merge(
              new Execution(execution.site(), fact, execution.later()), always, Boolean::logicalOr);
        });
    return outside;
  }

  private FlowSet outward(FlowSet flows) {
    FlowSet outside = new FlowSet();
    OtherPeople others = new OtherPeople(frame.body(), text, term -> outward(term) == null);
    for (Flow flow : folding.folded(flows).all()) {
      outside.add(
          new Flow(
              flow.token().with(flow.token().subject().map(this::outward)),
              flow.sink(),
              foreign(others.told(flow)),
              executions(flow.executions()),
              conditions(flow),
              flow.steps()));
    }
    return outside;
  }

  private Set<Fact.Known> conditions(Flow flow) {
    Set<Fact.Known> outside = new LinkedHashSet<>();
    for (Fact.Known condition : flow.conditions()) {
      Term term = outward(condition.term());
      if (term != null && term.isOpen()) {
        outside.add(new Fact.Known(term, condition.answer()));
      }
    }
    return outside;
  }

  /**
   * Licences whose subject callers cannot name are kept as foreign: they explain, never license.
   */
  private Facts foreign(Facts licences) {
    Facts kept = Facts.NONE;
    for (Fact fact : licences.all()) {
      if (fact instanceof Fact.Consent consent) {
        kept = kept.with(foreign(consent), licences.sitesOf(fact));
      }
    }
    return kept;
  }

  private Fact.Consent foreign(Fact.Consent consent) {
    Term recipient = consent.recipient();
    return new Fact.Consent(
        foreign(consent.subject()),
        foreign(consent.purpose()),
        recipient == null ? null : foreign(recipient));
  }

  private Term foreign(Term term) {
    Term outside = outward(term);
    return outside != null
        ? outside
        : new Term.Foreign(text.of(term), licensing.isOwnerAccess(term));
  }

  /**
   * Gives the parts of a returned new object names that start from the result, so that what is
   * known of the values in it survives the frame.
   */
  static void nameParts(State state, Value result, Term root) {
    List<Map.Entry<Term, Term>> names = new ArrayList<>();
    collectParts(state, result, root, MAX_NAMED_DEPTH, names);
    for (Map.Entry<Term, Term> name : names) {
      if (name.getValue() instanceof Term.Constant constant) {
        state.assume(name.getKey(), new Answer.Is(constant.value()));
      } else {
        state.alias(name.getValue(), name.getKey());
      }
    }
    for (Map.Entry<Term, Term> part : names) {
      for (Map.Entry<Term, Term> other : names) {
        Term inner = part.getValue();
        Term outer = other.getValue();
        if (!inner.equals(outer) && !isConstant(inner) && outer.mentions(inner)) {
          Term expressed = outer.replace(inner, part.getKey());
          state.addFacts(Facts.NONE.with(new Fact.Equal(expressed, other.getKey())));
        }
      }
    }
  }

  private static boolean isConstant(Term term) {
    return term instanceof Term.Constant;
  }

  private static void collectParts(
      State state, Value value, Term name, int depth, List<Map.Entry<Term, Term>> into) {
    if (depth == 0 || value.objects().size() != 1) {
      return;
    }
    AbstractObject object = value.objects().iterator().next();
    if (!object.isFresh() || object instanceof AbstractObject.Function) {
      return;
    }
    state
        .heap()
        .fields(object)
        .forEach(
            (field, part) -> {
              Term place = Term.access(name, field);
              if (place != null && part.term() != null && !Path.isElement(field)) {
                into.add(Map.entry(place, part.term()));
                collectParts(state, part, place, depth - 1, into);
              }
            });
  }
}
