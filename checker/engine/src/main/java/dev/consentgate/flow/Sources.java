package dev.consentgate.flow;

import dev.consentgate.binding.MediaParameters;
import dev.consentgate.policy.Equation;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Source;
import dev.consentgate.term.Term;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Media that declared methods yield, and the equations that hold after their calls. */
final class Sources {

  private final Universe universe;
  private final Places places;

  Sources(Universe universe, Frame frame) {
    this.universe = universe;
    this.places = frame.places();
  }

  /** The call with arguments as the callee's annotations declare them. */
  CallSite given(CallSite site) {
    ParameterMedia declared = universe.models().parameterMedia(site.callee().method());
    if (declared.isEmpty()) {
      return site;
    }
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < site.arguments().size(); i++) {
      Value argument = site.arguments().get(i);
      MediaParameters.Held held = declared.held().get(i);
      arguments.add(held == null ? owned(site, declared, argument) : held(site, i, held, argument));
    }
    return new CallSite(
        site.state(), site.instruction(), site.key(), site.receiver(), arguments, site.target());
  }

  private Value owned(CallSite site, ParameterMedia declared, Value argument) {
    Term owner =
        declared.owner() < 0 || declared.owner() >= site.arguments().size()
            ? null
            : site.arguments().get(declared.owner()).term();
    return owner == null || argument.tokens().isEmpty()
        ? argument
        : ParameterMedia.owned(argument, owner, universe.licensing());
  }

  private Value held(CallSite site, int index, MediaParameters.Held held, Value argument) {
    return isKnownMedia(argument) || argument.constants().isSingle()
        ? argument
        : argument.plusTokens(held(site, index, held));
  }

  /** Whether the value holds media; what callers may have there is not yet any. */
  private static boolean isKnownMedia(Value value) {
    return value.tokens().all().keySet().stream()
        .anyMatch(token -> !token.isInput() || !token.category().isEmpty());
  }

  private Tokens held(CallSite site, int index, MediaParameters.Held held) {
    PortReader ports = new PortReader(universe, places, site, null, Map.of());
    Port owner = held.owner();
    String name = "argument " + (index + 1) + " of " + site.callee().method().display();
    return Tokens.of(
        new Token(
            new Origin.Source(site.location(), name, name, held.evidence()),
            held.category(),
            new Subject(null, null, owner == null ? null : ports.term(owner))),
        Facts.NONE);
  }

  Value apply(CallSite site, MethodDeclarations declared, Value result) {
    Value known = result;
    for (Source source : declared.sources()) {
      known = provide(site, source, known);
    }
    for (Equation equation : declared.equations()) {
      known = equate(site, equation.left(), equation.right(), known);
    }
    return known;
  }

  private Value provide(CallSite site, Source source, Value result) {
    PortReader ports = new PortReader(universe, places, site, result, Map.of());
    Port owner = source.owner();
    Term ownerTerm = owner == null ? null : ports.term(owner);
    Subject subject = new Subject(null, null, ownerTerm);
    Token token =
        new Token(
            new Origin.Source(
                site.location(),
                site.callee().method().display(),
                site.callee().method().display(),
                source.evidence()),
            source.category(),
            subject);
    Tokens media = Tokens.of(token, Facts.NONE);
    if (source.port() instanceof Port.Result) {
      boolean already = isKnownMedia(result);
      return already && ownerTerm == null ? result : result.plusTokens(media);
    }
    Value content = new Value(null, media, Set.of(), Constants.ANY);
    Port place =
        source.port() instanceof Port.Element element ? element.container() : source.port();
    ports.read(place).forEach(holder -> places.addElement(site.state(), holder, content));
    return result;
  }

  private Value equate(CallSite site, Port left, Port right, Value result) {
    if (left instanceof Port.Owner owner) {
      return owned(site, owner.media(), right, result);
    }
    if (right instanceof Port.Owner) {
      return equate(site, right, left, result);
    }
    PortReader ports = new PortReader(universe, places, site, result, Map.of());
    Term a = ports.term(left);
    Term b = ports.term(right);
    if (a != null && b != null && !a.equals(b)) {
      site.state().addFacts(Facts.NONE.with(new Fact.Equal(a, b)));
    }
    return result;
  }

  private Value owned(CallSite site, Port media, Port owner, Value result) {
    PortReader ports = new PortReader(universe, places, site, result, Map.of());
    Term term = ports.term(owner);
    if (term == null) {
      return result;
    }
    boolean ofElements =
        media instanceof Port.Element element && element.container() instanceof Port.Result;
    boolean isMedia = universe.models().mediaType(site.callee().returnType()).isPresent();
    if (media instanceof Port.Result && isMedia) {
      return result.withTokens(OwnedElements.ownedBy(result.tokens(), term));
    }
    if (ofElements || media instanceof Port.Result) {
      new OwnedElements(places).give(site.state(), result, term);
      return result.withTokens(OwnedElements.ownedBy(result.tokens(), term));
    }
    return result;
  }
}
