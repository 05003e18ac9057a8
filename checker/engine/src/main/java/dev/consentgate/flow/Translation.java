package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a summary's terms, tokens and objects in the caller's frame, as of the moment of the call.
 */
final class Translation {

  private record Place(Path path, TypeRef type) {}

  /** Tokens of one value beyond which its callers' plain places are folded. */
  private static final int MAX_TOKENS = 48;

  private final Places places;
  private final InputFolding folding;
  private final Containers containers;
  private final Licensing licensing;
  private final Reach reach;
  private State before;
  private final List<Value> inputs;
  private final CalleeObjects made;
  private final Map<Place, Value> known = new LinkedHashMap<>();
  private final Map<Place, Tokens> contents = new LinkedHashMap<>();
  private @Nullable Term result;

  Translation(
      Universe universe, Places places, State before, List<Value> inputs, CalleeObjects made) {
    this.places = places;
    this.folding = new InputFolding(universe.mediaTypes());
    this.containers = new Containers(universe, places);
    this.licensing = universe.licensing();
    this.reach = new Reach(universe, places);
    this.before = before;
    this.inputs = inputs;
    this.made = made;
  }

  /** From here on, terms are read as of the moment after the call. */
  void readAfter(State after) {
    before = after;
    known.clear();
    contents.clear();
  }

  /** Says which term the result has in the caller. */
  void resultIs(Term term) {
    result = term;
  }

  // Terms

  /** The caller's term, or null when it has none. */
  @Nullable Term term(Term term) {
    if (term instanceof Term.Result) {
      return result;
    }
    if (term instanceof Term.Parameter parameter) {
      return parameter.index() < inputs.size() ? inputs.get(parameter.index()).term() : null;
    }
    if (term instanceof Term.Defined) {
      return null;
    }
    if (term instanceof Term.Access access) {
      return access(access);
    }
    if (term instanceof Term.Apply apply) {
      List<Term> arguments = terms(apply.arguments());
      return arguments == null ? null : Folding.applied(apply.function(), arguments);
    }
    return term;
  }

  private @Nullable List<Term> terms(List<Term> terms) {
    List<Term> translated = new ArrayList<>();
    for (Term term : terms) {
      Term own = term(term);
      if (own == null) {
        return null;
      }
      translated.add(own);
    }
    return translated;
  }

  private @Nullable Term access(Term.Access access) {
    Value holder = valueOf(access.base());
    boolean field = !access.accessor().endsWith("()");
    if (holder != null && field) {
      Value part = places.readField(before, holder, access.accessor(), TypeRef.UNKNOWN);
      if (part.term() != null) {
        return part.term();
      }
    }
    List<Term> arguments = terms(access.arguments());
    return arguments == null
        ? null
        : Term.access(term(access.base()), access.accessor(), arguments);
  }

  /** The caller's value of an input term; null for anything else. */
  private @Nullable Value valueOf(Term term) {
    if (term instanceof Term.Parameter parameter) {
      return parameter.index() < inputs.size() ? inputs.get(parameter.index()) : null;
    }
    if (term instanceof Term.Access access && !access.accessor().endsWith("()")) {
      Value holder = valueOf(access.base());
      return holder == null
          ? null
          : places.readField(before, holder, access.accessor(), TypeRef.UNKNOWN);
    }
    return null;
  }

  Facts facts(Facts facts) {
    return facts.map(this::term);
  }

  /** Licences and evidence keep what they say of people the caller cannot name. */
  Fact.Consent consent(Fact.Consent consent) {
    Term recipient = consent.recipient();
    return new Fact.Consent(
        orForeign(consent.subject()),
        orForeign(consent.purpose()),
        recipient == null ? null : orForeign(recipient));
  }

  private Term orForeign(Term term) {
    Term own = term(term);
    return own == null ? new Term.Foreign("...", false) : own;
  }

  // Values

  /** The caller's value at a path of the callee's inputs. */
  Value at(Path path, TypeRef type) {
    Place place = new Place(path, type);
    Value value = known.get(place);
    if (value == null) {
      value = read(path, type);
      known.put(place, value);
    }
    return value;
  }

  private Value read(Path path, TypeRef type) {
    Value value = root(path);
    List<String> steps = path.root() == Path.STATIC ? rest(path.steps()) : path.steps();
    for (int i = 0; i < steps.size(); i++) {
      TypeRef declared = i == steps.size() - 1 ? type : TypeRef.UNKNOWN;
      String step = steps.get(i);
      if (step.equals(Path.BELOW)) {
        return Value.PLAIN.withTokens(reach.collect(before, value));
      }
      if (Path.isChoice(step)) {
        value = chosen(value, step);
        continue;
      }
      value =
          Path.isElement(step)
              ? containers.element(before, value, step, declared)
              : places.readField(before, value, step, declared);
    }
    return value;
  }

  /** Those of the function objects that run what the step says. */
  private static Value chosen(Value value, String choice) {
    Set<AbstractObject> objects = new LinkedHashSet<>();
    for (AbstractObject object : value.objects()) {
      AbstractObject actual =
          object instanceof AbstractObject.Older older ? older.recent() : object;
      if (actual instanceof AbstractObject.Function function
          && Path.running(function.body()).equals(choice)) {
        objects.add(object);
      }
    }
    return new Value(value.term(), Tokens.NONE, objects, Constants.ANY);
  }

  private static List<String> rest(List<String> steps) {
    return steps.subList(1, steps.size());
  }

  private Value root(Path path) {
    if (path.root() == Path.STATIC) {
      return Statics.holder(path.steps().get(0));
    }
    return path.root() < inputs.size() ? inputs.get(path.root()) : Value.BOTTOM;
  }

  Value value(Value value) {
    Set<AbstractObject> objects = new LinkedHashSet<>();
    value.objects().forEach(object -> objects.addAll(objects(object)));
    Term term = value.term();
    Term own = term == null ? null : term(term);
    Constants constants =
        own instanceof Term.Constant constant && value.constants().equals(Constants.ANY)
            ? Constants.of(constant.value())
            : value.constants();
    return new Value(own, tokens(value), objects, constants);
  }

  /**
   * The caller's media: what the callee hands on as it is keeps its content to itself, while what
   * the callee made of it has all of it.
   */
  private Tokens tokens(Value value) {
    Tokens translated = Tokens.NONE;
    for (Map.Entry<Token, Facts> entry : value.tokens().all().entrySet()) {
      translated =
          translated.join(
              tokens(entry.getKey(), entry.getValue(), isItself(entry.getKey(), value)));
    }
    return translated.all().size() > MAX_TOKENS ? folding.folded(translated) : translated;
  }

  private static boolean isItself(Token token, Value value) {
    return token.origin() instanceof Origin.Input input
        && value.objects().stream()
            .anyMatch(
                object ->
                    object instanceof AbstractObject.Input own && own.path().equals(input.path()));
  }

  /** The caller's objects that an object of the callee is. */
  Set<AbstractObject> objects(AbstractObject object) {
    if (object instanceof AbstractObject.Input input) {
      return at(input.path(), input.type()).objects();
    }
    if (object instanceof AbstractObject.Function function) {
      return function.isGiven()
          ? at(function.place(), function.type()).objects()
          : Set.of(made.of(function));
    }
    if (object instanceof AbstractObject.FromCall from) {
      return Set.of(made.of(from));
    }
    return Set.of(object);
  }

  private Tokens tokens(Token token, Facts licences, boolean itself) {
    if (token.origin() instanceof Origin.Input input) {
      Value carrier = at(input.path(), input.type());
      boolean direct = Term.SELF.equals(token.subject().root());
      Tokens content = itself ? carrier.tokens() : content(input, carrier);
      return content.map(
          (own, ownLicences) -> {
            Subject subject = direct ? own.subject() : own.subject().rooted(carrier.term());
            Token outside = derived(token, own.with(subject));
            return Map.entry(outside, licensed(outside, ownLicences, licences, carrier.term()));
          });
    }
    Subject subject = token.subject().map(this::term);
    return Tokens.of(token.with(subject), mapped(licences));
  }

  /** All media in the caller's value, collected once for all tokens that come from it. */
  private Tokens content(Origin.Input input, Value carrier) {
    Place place = new Place(input.path(), input.type());
    Tokens content = contents.get(place);
    if (content == null) {
      content = reach.collect(before, carrier);
      contents.put(place, content);
    }
    return content;
  }

  /** The caller's token, under the category and the owner that the callee found for it. */
  Token derived(Token inside, Token own) {
    boolean turned = !inside.category().isEmpty() && licensing.changesCategory(inside);
    String category = turned ? inside.category() : own.category();
    Term found = inside.subject().owner();
    Term owner = found == null || own.subject().owner() != null ? null : term(found);
    Subject subject =
        owner == null
            ? own.subject()
            : new Subject(own.subject().root(), own.subject().mediaType(), owner);
    return turned || owner != null ? new Token(own.origin(), category, subject) : own;
  }

  /** A token's licences in the caller together with those it got inside the callee. */
  Facts licensed(Token token, Facts own, Facts inside, @Nullable Term carrier) {
    return licensing.prove(token, own.withAll(rootedAt(mapped(inside), carrier)), carrier, before);
  }

  private static Facts rootedAt(Facts licences, @Nullable Term carrier) {
    return carrier == null ? licences : licences.map(term -> term.replace(Term.SELF, carrier));
  }

  Facts mapped(Facts licences) {
    Facts mapped = Facts.NONE;
    for (Fact fact : licences.all()) {
      if (fact instanceof Fact.Consent consent) {
        mapped = mapped.with(consent(consent), licences.sitesOf(fact));
      }
    }
    return mapped;
  }

  /** The translated fields of an object. */
  Map<String, Value> fields(Map<String, Value> fields) {
    Map<String, Value> translated = new LinkedHashMap<>();
    fields.forEach((field, value) -> translated.put(field, value(value)));
    return translated;
  }
}
