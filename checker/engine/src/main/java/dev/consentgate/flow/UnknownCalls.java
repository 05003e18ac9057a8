package dev.consentgate.flow;

import dev.consentgate.policy.Evidence;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Origin;
import dev.consentgate.value.State;
import dev.consentgate.value.StateJoin;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rule for code without a body or a declaration: media in the arguments and the receiver flows
 * to a result that can carry it, into a receiver the frame made, and into mutable arguments the
 * frame made; functions handed in are run; consent facts neither come nor go.
 */
final class UnknownCalls {

  private static final List<String> QUERIES =
      List.of("find", "get", "load", "fetch", "list", "search", "lookup", "query", "all", "by");

  private final Universe universe;
  private final Places places;
  private final Functions functions;
  private final Reach reach;

  UnknownCalls(Universe universe, Frame frame, Functions functions, Reach reach) {
    this.universe = universe;
    this.places = frame.places();
    this.functions = functions;
    this.reach = reach;
  }

  /** What a call gives of which only the type is known: media, if the type says so. */
  Value opaqueResult(CallSite site) {
    TypeRef type = site.callee().returnType();
    if (type.isVoid()) {
      return Value.PLAIN;
    }
    AbstractObject object = new AbstractObject.Opaque(site.key(), type);
    Origin.Source origin =
        new Origin.Source(
            site.location(),
            site.callee().method().display(),
            type.simpleName(),
            Evidence.DECLARED);
    places.initials().note(object, origin);
    Recency.renew(site.state(), object);
    return places.initials().byType(type, object, origin).withTerm(termOf(site));
  }

  /** The term of the call's result. */
  Term termOf(CallSite site) {
    Value receiver = site.receiver();
    List<@Nullable Term> arguments = new ArrayList<>();
    site.arguments().forEach(argument -> arguments.add(argument.term()));
    Term pure =
        universe
            .accessors()
            .ofCall(site.callee(), receiver == null ? null : receiver.term(), arguments);
    return pure == null ? site.target() : pure;
  }

  @Nullable Value apply(CallSite site, FlowSet flows) {
    MethodId method = site.callee().method();
    if (method.isConstructor()) {
      construct(site);
      return Value.PLAIN;
    }
    Slots.mingle(site.state(), site.inputs());
    Tokens given = given(site, false);
    runFunctions(site, given, flows);
    hold(site, given);
    forgetWritten(site);
    return result(site);
  }

  /** A library object holds what its constructor was given. */
  private void construct(CallSite site) {
    Value made = site.receiver();
    if (made != null) {
      for (Value argument : site.arguments()) {
        holdIn(site.state(), made, argument);
      }
    }
  }

  private Tokens given(CallSite site, boolean withReceiver) {
    Tokens given = Tokens.NONE;
    for (Value value : withReceiver ? site.inputs() : site.arguments()) {
      given = given.join(collected(site.state(), value));
    }
    return given;
  }

  /** The constant addresses in the value. */
  Set<String> addresses(State state, Value value) {
    return reach.addresses(state, value);
  }

  /** All media in the value, seen from another value. */
  Tokens collected(State state, Value value) {
    boolean function = functions.isFunction(value);
    return function ? Tokens.NONE : places.derived(reach.collect(state, value), value.term());
  }

  private Value result(CallSite site) {
    TypeRef type = site.callee().returnType();
    Value opaque = opaqueResult(site);
    MethodId method = site.callee().method();
    boolean media = universe.models().mediaType(type).isPresent();
    if (type.isVoid()
        || !universe
            .carriers()
            .canCarry(type, method.name(), site.callee().receiverType().name())) {
      return opaque;
    }
    if (media && isQuery(method.name())) {
      return opaque;
    }
    Tokens carried = given(site, true);
    return media && isMadeOf(given(site, false))
        ? opaque.withTokens(carried)
        : opaque.plusTokens(carried);
  }

  /** Whether media made of this is that media again, not media that some store had already. */
  private boolean isMadeOf(Tokens given) {
    return given.all().keySet().stream()
        .anyMatch(
            token ->
                !(token.origin() instanceof Origin.Input input)
                    || !token.category().isEmpty()
                    || isContent(input.type()));
  }

  private boolean isContent(TypeRef type) {
    return type.isArray()
        || (!type.equals(TypeRef.STRING)
            && universe.hierarchy().type(type.name()).map(known -> !known.inSource()).orElse(true));
  }

  private static boolean isQuery(String name) {
    return QUERIES.stream().anyMatch(name::startsWith);
  }

  private void hold(CallSite site, Tokens given) {
    Value receiver = site.receiver();
    if (given.isEmpty()) {
      return;
    }
    if (receiver != null) {
      site.arguments().forEach(argument -> holdIn(site.state(), receiver, argument));
    }
    for (Value argument : site.arguments()) {
      if (isMutableCarrier(argument)) {
        Value media = new Value(null, given, Set.of(), Constants.ANY);
        places.addElement(site.state(), argument, media);
      }
    }
  }

  private void holdIn(State state, Value holder, Value content) {
    boolean own =
        !holder.objects().isEmpty()
            && holder.objects().stream()
                .noneMatch(object -> object instanceof AbstractObject.Input);
    boolean interesting = !content.tokens().isEmpty() || !content.objects().isEmpty();
    if (own && interesting && !functions.isFunction(content)) {
      places.addElement(
          state,
          holder,
          content.withTokens(universe.licensing().stamp(state, content.tokens(), content.term())));
    }
  }

  private boolean isMutableCarrier(Value argument) {
    return !argument.objects().isEmpty()
        && argument.objects().stream().allMatch(this::isMutableCarrier);
  }

  private boolean isMutableCarrier(AbstractObject object) {
    if (!(object instanceof AbstractObject.Allocated)) {
      return false;
    }
    Optional<TypeInfo> type = universe.hierarchy().type(object.type().name());
    return object.type().isArray() || type.map(info -> !info.inSource()).orElse(false);
  }

  /** Runs the functions among the arguments with the media that the call was given. */
  void runFunctions(CallSite site, FlowSet flows) {
    boolean any =
        site.arguments().stream()
            .map(argument -> functions.within(site.state(), argument))
            .anyMatch(functions::isFunction);
    if (any) {
      runFunctions(site, given(site, false), flows);
    }
  }

  private void runFunctions(CallSite site, Tokens given, FlowSet flows) {
    for (Value argument : site.arguments()) {
      Value function = functions.within(site.state(), argument);
      if (functions.isFunction(function)) {
        run(site, function, given, flows);
      }
    }
  }

  private void run(CallSite site, Value function, Tokens given, FlowSet flows) {
    State later = site.state().copy();
    List<Value> arguments = new ArrayList<>();
    for (TypeRef type : parameterTypes(function)) {
      Origin.Source origin =
          new Origin.Source(
              site.location(),
              site.callee().method().display(),
              type.simpleName(),
              Evidence.DECLARED);
      AbstractObject object = new AbstractObject.FromCall(site.key(), "given", type, false, false);
      places.initials().note(object, origin);
      Value value = places.initials().byType(type, object, origin);
      arguments.add(universe.carriers().canCarry(type) ? value.plusTokens(given) : value);
    }
    Value returned = functions.run(site.in(later), function, arguments, flows);
    if (returned != null) {
      site.state().become(StateJoin.of(List.of(site.state().copy(), later), places.initials()::of));
    }
  }

  private List<TypeRef> parameterTypes(Value function) {
    for (AbstractObject object : function.objects()) {
      if (object instanceof AbstractObject.Function known) {
        return universe
            .program()
            .body(known.body())
            .map(
                body ->
                    body.parameters().subList(body.captured(), body.parameters().size()).stream()
                        .map(parameter -> parameter.type())
                        .toList())
            .orElse(List.of());
      }
    }
    return List.of();
  }

  private static void forgetWritten(CallSite site) {
    Value receiver = site.receiver();
    Term changed = receiver == null ? null : receiver.term();
    if (changed != null && site.callee().method().name().startsWith("set")) {
      site.state().killFacts(Gone.readFrom(changed, access -> true));
    }
  }
}
