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
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the state at a frame's end into a summary: the frame's own variables disappear, what
 * callers can reach is named by paths from the parameters and the result.
 */
final class Export {

  private static final int MAX_NAMED_DEPTH = 2;

  /** Objects of one summary that are told apart. */
  private static final int MAX_OBJECTS = 48;

  /** Objects in one place that are told apart. */
  private static final int MAX_ALIKE = 4;

  private final Frame frame;
  private final Licensing licensing;
  private final InputFolding folding;
  private final Term returned;
  private final TermText text;
  private final Map<AbstractObject, AbstractObject> renamed = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  Export(Frame frame, Universe universe) {
    this.licensing = universe.licensing();
    this.folding = new InputFolding(universe.mediaTypes());
    this.frame = frame;
    this.returned = Transfer.name(frame.returned());
    this.text = new TermText(frame.parameterNames());
  }

  /** The summary of a frame that never returns. */
  Summary withoutReturn(FlowSet flows) {
    return new Summary(
        false, Value.BOTTOM, Heap.EMPTY, Set.of(), Facts.NONE, Map.of(), Map.of(), outward(flows));
  }

  Summary summary(State exit, FlowSet flows) {
    Value result = exit.isDefined(frame.returned()) ? exit.value(frame.returned()) : Value.PLAIN;
    Heap heap = exit.heap();
    Set<AbstractObject> written = written(heap);
    Set<AbstractObject> reached = reached(result, written, heap);
    Heap exported = Heap.EMPTY;
    for (AbstractObject object : reached) {
      if (heap.has(object)) {
        AbstractObject outside = rename(object);
        Map<String, Value> fields = new LinkedHashMap<>(exported.fields(outside));
        heap.fields(object)
            .forEach((field, value) -> fields.merge(field, outward(value), Value::join));
        exported = exported.with(outside, fields);
      }
    }
    return new Summary(
        true,
        outward(result),
        exported,
        written,
        exit.facts().map(this::outward),
        implications(exit),
        executions(exit.executions()),
        outward(flows));
  }

  private static Set<AbstractObject> written(Heap heap) {
    Set<AbstractObject> written = new LinkedHashSet<>();
    for (AbstractObject object : heap.objects()) {
      boolean fromCaller =
          object instanceof AbstractObject.Input
              || (object instanceof AbstractObject.Function function && function.site() < 0);
      if (fromCaller && !heap.fields(object).isEmpty()) {
        written.add(object);
      }
    }
    return written;
  }

  /** What callers can reach, nearest first, so that near objects get the short names. */
  private Set<AbstractObject> reached(Value result, Set<AbstractObject> written, Heap heap) {
    Map<AbstractObject, String> names = new LinkedHashMap<>();
    result.objects().forEach(object -> names.putIfAbsent(object, "result"));
    written.forEach(object -> names.putIfAbsent(object, object.toString()));
    Deque<AbstractObject> open = new ArrayDeque<>(names.keySet());
    while (!open.isEmpty()) {
      AbstractObject object = open.poll();
      String name = names.getOrDefault(object, "");
      renamed.put(object, outward(object, name));
      heap.fields(object)
          .forEach(
              (field, value) -> {
                for (AbstractObject inner : value.objects()) {
                  if (names.putIfAbsent(inner, names(name, field)) == null) {
                    open.add(inner);
                  }
                }
              });
    }
    return names.keySet();
  }

  /** The name of what stands in a field; a repeated field and a long path are folded. */
  private static String names(String name, String field) {
    String step = "." + field;
    boolean folded = (name + ".").contains(step + ".") || steps(name) >= Path.MAX_STEPS;
    return folded ? many(name) : name + step;
  }

  private static long steps(String name) {
    return name.chars().filter(c -> c == '.').count();
  }

  private static String many(String name) {
    return name.endsWith(AbstractObject.MANY) ? name : name + AbstractObject.MANY;
  }

  private AbstractObject outward(AbstractObject object, String name) {
    AbstractObject actual = object instanceof AbstractObject.Older older ? older.recent() : object;
    if (actual instanceof AbstractObject.Input) {
      return actual;
    }
    if (actual instanceof AbstractObject.Function function) {
      return function.site() < 0
          ? function
          : new AbstractObject.Function(
              Integer.MAX_VALUE, unique(name), function.body(), function.type());
    }
    return new AbstractObject.FromCall(
        Integer.MAX_VALUE, unique(name), actual.type(), actual.isExact(), actual.isFresh());
  }

  /**
   * A name for one more object. Objects on folded paths, and all beyond a number, share their
   * names: they become one, of which nothing is known singly.
   */
  private String unique(String name) {
    if (name.endsWith(AbstractObject.MANY)) {
      return name;
    }
    if (taken.size() >= MAX_OBJECTS) {
      return AbstractObject.MANY;
    }
    String candidate = name;
    for (int count = 1; !taken.add(candidate); count++) {
      if (count > MAX_ALIKE) {
        return many(name);
      }
      candidate = name + "'" + count;
    }
    return candidate;
  }

  private AbstractObject rename(AbstractObject object) {
    return renamed.getOrDefault(object, object);
  }

  private @Nullable Term outward(Term term) {
    Term named = term.replace(returned, Term.RESULT);
    return named.mentions(t -> t instanceof Term.Defined) ? null : named;
  }

  private Value outward(Value value) {
    Set<AbstractObject> objects = new LinkedHashSet<>();
    for (AbstractObject object : value.objects()) {
      AbstractObject outside = renamed.get(object);
      if (outside == null) {
        outside = outward(object, "inner");
        renamed.put(object, outside);
      }
      objects.add(outside);
    }
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
    for (Flow flow : folding.folded(flows).all()) {
      outside.add(
          new Flow(
              flow.token().with(flow.token().subject().map(this::outward)),
              flow.sink(),
              foreign(flow.licences()),
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
              if (place != null && part.term() != null && !field.equals(Path.ELEMENT)) {
                into.add(Map.entry(place, part.term()));
                collectParts(state, part, place, depth - 1, into);
              }
            });
  }
}
