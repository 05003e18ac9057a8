package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.Body;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.StateJoin;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the function objects, and the callbacks, that a call was handed. */
final class Functions {

  private final Universe universe;
  private final SummaryCalls summaryCalls;
  private final Places places;

  Functions(Universe universe, SummaryCalls summaryCalls, Places places) {
    this.universe = universe;
    this.summaryCalls = summaryCalls;
    this.places = places;
  }

  /**
   * Runs what an object of the program's own class does when a method is called on it that its
   * library supertype implements: starting a thread of one's own runs what it overrides.
   */
  void runInherited(CallSite site, FlowSet flows) {
    Value receiver = site.receiver();
    MethodId method = site.callee().method();
    if (receiver == null || method.isConstructor() || method.owner().equals("java.lang.Object")) {
      return;
    }
    for (AbstractObject object : receiver.objects()) {
      if (inherits(object, method)) {
        State later = site.state().copy();
        Value one = Value.pointingTo(receiver.term(), object);
        if (run(site.in(later), one, List.of(), flows) != null) {
          site.state()
              .become(StateJoin.of(List.of(site.state().copy(), later), places.initials()::of));
        }
      }
    }
  }

  private boolean inherits(AbstractObject object, MethodId method) {
    AbstractObject actual = object instanceof AbstractObject.Older older ? older.recent() : object;
    ClassHierarchy hierarchy = universe.hierarchy();
    return actual.isExact()
        && !(actual instanceof AbstractObject.Function)
        && hierarchy.type(actual.type().name()).map(TypeInfo::inSource).orElse(false)
        && hierarchy
            .resolve(actual.type().name(), method)
            .filter(found -> !found.id().owner().equals("java.lang.Object"))
            .map(found -> !found.hasBody())
            .orElse(false);
  }

  /** The inputs of a function object's body: its captured values, then the arguments. */
  static List<Value> inputs(
      Universe universe,
      Places places,
      State state,
      AbstractObject.Function function,
      List<Value> arguments) {
    Optional<Body> body = universe.program().body(function.body());
    int captured = body.map(Body::captured).orElse(0);
    List<Value> inputs = new ArrayList<>();
    for (int i = 0; i < captured; i++) {
      TypeRef type = body.get().parameters().get(i).type();
      inputs.add(places.fieldOf(state.heap(), function, "capture" + i, type));
    }
    inputs.addAll(arguments);
    int expected = body.map(b -> b.parameters().size()).orElse(inputs.size());
    while (inputs.size() < expected) {
      inputs.add(Value.PLAIN);
    }
    return inputs.subList(0, expected);
  }

  /** Whether the value is something that can be run. */
  boolean isFunction(Value value) {
    return value.objects().stream().anyMatch(object -> !bodies(object).isEmpty());
  }

  /** The functions that the value is or, as a container of tasks, holds. */
  Value within(State state, Value value) {
    if (isFunction(value) || value.objects().isEmpty()) {
      return value;
    }
    Value held = Value.BOTTOM;
    for (AbstractObject object : value.objects()) {
      Value element = state.heap().get(object, Path.ELEMENT);
      held = element == null ? held : held.join(element);
    }
    return isFunction(held) ? held : value;
  }

  /**
   * Runs every function the value may be, on the site's state.
   *
   * @return what they return, {@link Value#PLAIN} when nothing of them is known; null when none
   *     returns
   */
  @Nullable Value run(CallSite site, Value function, List<Value> arguments, FlowSet flows) {
    List<State> ends = new ArrayList<>();
    Value result = Value.BOTTOM;
    boolean any = false;
    for (AbstractObject object : function.objects()) {
      for (MethodId body : bodies(object)) {
        any = true;
        State copy = site.state().copy();
        Value returned =
            summaryCalls.call(
                site.in(copy),
                new Calls.Implementation(body, inputsOf(copy, object, body, arguments)),
                flows);
        if (returned != null) {
          ends.add(copy);
          result = result.join(returned);
        }
      }
    }
    if (!any) {
      return Value.PLAIN;
    }
    if (ends.isEmpty()) {
      return null;
    }
    site.state().become(StateJoin.of(ends, places.initials()::of));
    return result;
  }

  private List<Value> inputsOf(
      State state, AbstractObject object, MethodId body, List<Value> arguments) {
    AbstractObject actual = object instanceof AbstractObject.Older older ? older.recent() : object;
    if (actual instanceof AbstractObject.Function function) {
      return inputs(universe, places, state, function, arguments);
    }
    List<Value> inputs = new ArrayList<>();
    inputs.add(Value.pointingTo(null, object));
    inputs.addAll(arguments);
    int expected =
        universe.program().body(body).map(b -> b.parameters().size()).orElse(inputs.size());
    while (inputs.size() < expected) {
      inputs.add(Value.PLAIN);
    }
    return inputs.subList(0, expected);
  }

  /** The bodies that running the object may enter. */
  private List<MethodId> bodies(AbstractObject object) {
    AbstractObject actual = object instanceof AbstractObject.Older older ? older.recent() : object;
    if (actual instanceof AbstractObject.Function function) {
      return List.of(function.body());
    }
    if (!actual.isExact()) {
      return List.of();
    }
    return callbacks(actual.type().name());
  }

  /** The methods by which a class of the sources answers to library code. */
  private List<MethodId> callbacks(String className) {
    ClassHierarchy hierarchy = universe.hierarchy();
    Optional<TypeInfo> type = hierarchy.type(className).filter(TypeInfo::inSource);
    List<MethodId> found = new ArrayList<>();
    if (type.isPresent()) {
      for (String up : hierarchy.supertypesOf(className)) {
        hierarchy
            .type(up)
            .filter(candidate -> !candidate.inSource())
            .ifPresent(candidate -> addAnswers(candidate, className, found));
      }
    }
    return found;
  }

  private void addAnswers(TypeInfo library, String className, List<MethodId> into) {
    for (MethodInfo method : library.methods()) {
      if (method.is(Trait.ABSTRACT)) {
        universe
            .dispatch()
            .onClass(TypeRef.of(className), method.id())
            .map(MethodInfo::id)
            .filter(id -> !into.contains(id))
            .ifPresent(into::add);
      }
    }
  }
}
