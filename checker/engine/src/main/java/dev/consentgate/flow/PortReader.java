package dev.consentgate.flow;

import dev.consentgate.policy.Port;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values and terms that ports name at one call.
 *
 * <p>A port that does not fit the call, such as an argument it does not have, names nothing.
 */
final class PortReader implements Port.Visitor<List<Value>> {

  private final Universe universe;
  private final Places places;
  private final Containers containers;
  private final CallSite site;
  private final @Nullable Value result;
  private final Map<Port, Value> handed;

  /**
   * @param result the call's result, null before there is one
   * @param handed values that the callee hands to functions, by the port that names them
   */
  PortReader(
      Universe universe,
      Places places,
      CallSite site,
      @Nullable Value result,
      Map<Port, Value> handed) {
    this.universe = universe;
    this.places = places;
    this.containers = new Containers(universe, places);
    this.site = site;
    this.result = result;
    this.handed = handed;
  }

  /** The values the port names, most often one. */
  List<Value> read(Port port) {
    return port.accept(this);
  }

  /** The one value the port names; {@link Value#BOTTOM} when there is none. */
  Value one(Port port) {
    Value joined = Value.BOTTOM;
    for (Value value : read(port)) {
      joined = joined.join(value);
    }
    return joined;
  }

  /** The term the port names, null when it has none. */
  @Nullable Term term(Port port) {
    if (port instanceof Port.Owner owner) {
      return ownerOf(one(owner.media()));
    }
    if (port instanceof Port.SessionUser) {
      return Term.SESSION_USER;
    }
    return one(port).term();
  }

  private @Nullable Term ownerOf(Value media) {
    for (Token token : media.tokens().all().keySet()) {
      Term owner = owner(token.subject(), media.term());
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private @Nullable Term owner(Subject subject, @Nullable Term carrier) {
    List<Term> owners = universe.licensing().ownersOf(subject);
    if (owners.isEmpty()) {
      return null;
    }
    Term root = Term.SELF.equals(subject.root()) ? carrier : subject.root();
    Term owner = owners.get(0);
    if (!owner.mentions(Term.SELF)) {
      return owner;
    }
    return root == null ? null : owner.replace(Term.SELF, root);
  }

  @Override
  public List<Value> visitArg(Port.Arg port) {
    return port.index() < site.arguments().size()
        ? List.of(site.arguments().get(port.index()))
        : List.of();
  }

  @Override
  public List<Value> visitAllArgs(Port.AllArgs port) {
    return site.arguments();
  }

  @Override
  public List<Value> visitReceiver(Port.Receiver port) {
    return site.receiver() == null ? List.of() : List.of(site.receiver());
  }

  @Override
  public List<Value> visitResult(Port.Result port) {
    if (site.callee().method().isConstructor()) {
      return visitReceiver(new Port.Receiver());
    }
    return result == null ? List.of() : List.of(result);
  }

  @Override
  public List<Value> visitElement(Port.Element port) {
    List<Value> elements = new ArrayList<>();
    if (port.container() instanceof Port.Member member && isOfHolder(member)) {
      return read(member);
    }
    for (Value container : read(port.container())) {
      elements.add(containers.element(site.state(), container, slot(port), TypeRef.UNKNOWN));
    }
    return elements;
  }

  /** A member of what a holder of one value holds is named with or without that step. */
  private boolean isOfHolder(Port.Member member) {
    List<Value> values = read(member.of());
    return !values.isEmpty() && values.stream().allMatch(Holders::isHolder);
  }

  /** Where in its container the element stands. */
  String slot(Port.Element port) {
    Port key = port.key();
    if (key instanceof Port.Spot spot) {
      return Slots.at(spot.name());
    }
    return key == null ? Path.ELEMENT : Slots.of(one(key));
  }

  @Override
  public List<Value> visitOwner(Port.Owner port) {
    Term owner = term(port);
    return owner == null ? List.of() : List.of(Value.PLAIN.withTerm(owner));
  }

  @Override
  public List<Value> visitMember(Port.Member port) {
    List<Value> members = new ArrayList<>();
    for (Value holder : read(port.of())) {
      Value of =
          Holders.isHolder(holder)
              ? containers.element(site.state(), holder, TypeRef.UNKNOWN)
              : holder;
      members.add(member(of, port));
    }
    return members;
  }

  private Value member(Value holder, Port.Member port) {
    State state = site.state();
    String type =
        holder.objects().isEmpty() ? "?" : holder.objects().iterator().next().type().name();
    Port.Member own = new Port.Member(Port.RECEIVER, port.name(), port.call());
    Term term = universe.accessors().member(holder.term(), type, own);
    Value value = Value.PLAIN.withTerm(term);
    if (term instanceof Term.Access access && access.base().equals(holder.term())) {
      value = places.readField(state, holder, access.accessor(), TypeRef.UNKNOWN);
      return value.term() == null ? value.withTerm(term) : value;
    }
    return value;
  }

  @Override
  public List<Value> visitSessionUser(Port.SessionUser port) {
    return List.of(Value.PLAIN.withTerm(Term.SESSION_USER));
  }

  @Override
  public List<Value> visitParameter(Port.Parameter port) {
    Value value = handed.get(port);
    return value == null ? List.of() : List.of(value);
  }

  @Override
  public List<Value> visitFresh(Port.Fresh port) {
    Value value = handed.get(port);
    return value == null ? List.of() : List.of(value);
  }

  @Override
  public List<Value> visitSpot(Port.Spot port) {
    return List.of();
  }

  @Override
  public List<Value> visitSize(Port.Size port) {
    List<Value> sizes = new ArrayList<>();
    for (Value container : read(port.container())) {
      Integer size = Slots.size(site.state().heap(), container);
      sizes.add(size == null ? Value.PLAIN : Value.PLAIN.withConstants(Constants.of(size)));
    }
    return sizes;
  }
}
