package dev.consentgate.flow;

import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.Port;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Equalities;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.State;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which consents in force are about the owner of a token's media, and stamps them on it.
 *
 * <p>A licence speaks of the token's media object as {@link Term#SELF}; once its subject is shown
 * to be the owner, the subject becomes {@link Term#OWNER} and the licence outlives the variables
 * that proved it.
 */
public final class Licensing {

  private static final Set<String> IDENTIFYING =
      Set.of(
          "id",
          "getId",
          "value",
          "getValue",
          "uuid",
          "getUuid",
          "toString",
          "asString",
          "raw",
          "key",
          "getKey",
          "longValue",
          "intValue",
          "userId",
          "getUserId");

  private final Models models;
  private final Accessors accessors;
  private final Map<String, List<Term>> ownerTerms = new LinkedHashMap<>();
  private final Map<String, List<Term>> strangerTerms = new LinkedHashMap<>();
  private @Nullable Set<String> ownerAccessors;

  Licensing(Models models, Accessors accessors) {
    this.models = models;
    this.accessors = accessors;
  }

  /** The terms of the owner, relative to {@link Term#SELF} as the media object. */
  public List<Term> ownersOf(Subject subject) {
    return terms(subject, true);
  }

  /** The accessor paths that the policy gives from media of this type to its owner. */
  public List<String> ownerPaths(String mediaType) {
    return models.mediaTypeNamed(mediaType).map(MediaType::ownerPaths).orElse(List.of());
  }

  /** The terms of people who are declared not to be the owner, relative to {@link Term#SELF}. */
  public List<Term> strangersOf(Subject subject) {
    return terms(subject, false);
  }

  /** Whether the term is what some media type's owner accessors give of an object. */
  public boolean isOwnerAccess(Term term) {
    if (term instanceof Term.Foreign foreign) {
      return foreign.otherOwner();
    }
    Term last = term;
    while (last instanceof Term.Access outer && IDENTIFYING.contains(plain(outer))) {
      last = outer.base();
    }
    return (last instanceof Term.Access access && ownerAccessors().contains(access.accessor()))
        || (term instanceof Term.Access whole && ownerAccessors().contains(whole.accessor()));
  }

  /** Whether an accessor of this name gives what identifies a person, or the person again. */
  public boolean isIdentifying(String accessor) {
    return IDENTIFYING.contains(accessor);
  }

  private static String plain(Term.Access access) {
    return access.accessor().replace("()", "");
  }

  private Set<String> ownerAccessors() {
    if (ownerAccessors == null) {
      ownerAccessors = findOwnerAccessors();
    }
    return ownerAccessors;
  }

  private Set<String> findOwnerAccessors() {
    Set<String> names = new LinkedHashSet<>();
    for (MediaType type : models.policy().mediaTypes()) {
      Subject subject = Subject.member(type.type());
      for (Term owner : terms(subject, true)) {
        if (owner instanceof Term.Access access && !IDENTIFYING.contains(plain(access))) {
          names.add(access.accessor());
        }
      }
    }
    return names;
  }

  private List<Term> terms(Subject subject, boolean owners) {
    Term owner = owners ? subject.owner() : null;
    String type = subject.mediaType();
    List<Term> declared = type == null ? List.of() : declaredTerms(type, owners);
    if (owner == null) {
      return declared;
    }
    List<Term> all = new ArrayList<>();
    all.add(owner);
    all.addAll(declared);
    return all;
  }

  private List<Term> declaredTerms(String mediaType, boolean owners) {
    Map<String, List<Term>> known = owners ? ownerTerms : strangerTerms;
    List<Term> found = known.get(mediaType);
    if (found == null) {
      found = findTerms(mediaType, owners);
      known.put(mediaType, found);
    }
    return found;
  }

  private List<Term> findTerms(String mediaType, boolean owners) {
    List<Term> found = new ArrayList<>();
    Optional<MediaType> type = models.mediaTypeNamed(mediaType);
    List<Port> paths =
        type.map(media -> owners ? media.owners() : media.notOwners()).orElse(List.of());
    for (Port path : paths) {
      if (path instanceof Port.Member member) {
        Term term = accessors.member(Term.SELF, mediaType, member);
        if (term != null) {
          found.add(term);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The tokens stamped with the facts in force, while they sit in a value with this term. */
  Tokens stamp(State state, Tokens tokens, @Nullable Term carrier) {
    if (tokens.isEmpty() || !hasConsent(state.facts())) {
      return tokens;
    }
    Equalities equalities = state.facts().equalities();
    return tokens.map(
        (token, licences) ->
            Map.entry(token, stamp(token, licences, carrier, state.facts(), equalities)));
  }

  /** Tokens of a container's elements, stamped with what holds of all of them and of everybody. */
  Tokens stamp(Tokens tokens, Term element, Facts each, Facts inForce) {
    return tokens.map(
        (token, licences) ->
            Map.entry(
                token,
                stamp(
                    token,
                    stamp(token, licences, element, each, Facts.NONE.equalities()),
                    element,
                    inForce,
                    inForce.equalities())));
  }

  /** The licences of one token after stamping. */
  Facts stamp(
      Token token, Facts licences, @Nullable Term carrier, Facts inForce, Equalities equalities) {
    Term root = rootOf(token, carrier);
    Facts result = Facts.NONE;
    for (Fact fact : licences.all()) {
      Fact proven = prove(fact, token, root, equalities);
      result = result.with(withKnownPurpose(proven, inForce), licences.sitesOf(fact));
    }
    for (Fact fact : inForce.all()) {
      if (fact instanceof Fact.Consent consent) {
        Fact proven = prove(consent, token, root, equalities);
        result = result.with(withKnownPurpose(proven, inForce), inForce.sitesOf(fact));
      }
    }
    return result;
  }

  /** A purpose that was chosen by a condition is known once the condition is. */
  private static Fact withKnownPurpose(Fact fact, Facts inForce) {
    if (fact instanceof Fact.Consent consent && !(consent.purpose() instanceof Term.Constant)) {
      for (Fact other : inForce.all()) {
        if (other instanceof Fact.Known known
            && known.term().equals(consent.purpose())
            && known.answer() instanceof Answer.Is is) {
          Term purpose = new Term.Constant(is.constant());
          return new Fact.Consent(consent.subject(), purpose, consent.recipient());
        }
      }
    }
    return fact;
  }

  /** The licences with those subjects proven that the state shows to be the token's owner. */
  Facts prove(Token token, Facts licences, @Nullable Term carrier, State state) {
    return stamp(token, licences, carrier, state.facts(), state.facts().equalities());
  }

  /** The executed checks, told in relation to the token's media object as licences are. */
  Map<Execution, Boolean> relative(
      Token token, Map<Execution, Boolean> executions, @Nullable Term carrier, Facts inForce) {
    Term root = rootOf(token, carrier);
    Map<Execution, Boolean> relative = new LinkedHashMap<>();
    executions.forEach(
        (execution, always) -> {
          Fact.Consent fact =
              (Fact.Consent) prove(execution.fact(), token, root, inForce.equalities());
          relative.merge(
              new Execution(execution.site(), fact, execution.later()), always, Boolean::logicalOr);
        });
    return relative;
  }

  /** The flow of another token, with the licences and checks that are about its owner. */
  public Flow renamed(Flow flow, Token token) {
    return flow.with(
        token,
        stamp(token, flow.licences(), null, Facts.NONE, Facts.NONE.equalities()),
        relative(token, flow.executions(), null, Facts.NONE));
  }

  /** A consent of the asked person as it would stand among the token's licences. */
  public Fact.Consent proven(Token token, Term asked) {
    Fact.Consent consent = new Fact.Consent(asked, new Term.Constant(null), null);
    Term root = Term.SELF.equals(token.subject().root()) ? null : token.subject().root();
    return (Fact.Consent) prove(consent, token, root, Facts.NONE.equalities());
  }

  /** Whether a token of the frame's inputs was turned into something of another category. */
  boolean changesCategory(Token token) {
    if (token.origin() instanceof Origin.Input input) {
      return models
          .mediaType(input.type())
          .map(type -> !type.category().equals(token.category()))
          .orElse(true);
    }
    return true;
  }

  private static boolean hasConsent(Facts facts) {
    return facts.all().stream().anyMatch(fact -> fact instanceof Fact.Consent);
  }

  private static @Nullable Term rootOf(Token token, @Nullable Term carrier) {
    Term root = token.subject().root();
    return Term.SELF.equals(root) ? carrier : root;
  }

  private Fact prove(Fact fact, Token token, @Nullable Term root, Equalities equalities) {
    if (!(fact instanceof Fact.Consent consent) || consent.subject().equals(Term.OWNER)) {
      return fact;
    }
    Term asked = consent.subject();
    Term absolute = root == null ? asked : asked.replace(Term.SELF, root);
    for (Term owner : ownersOf(token.subject())) {
      Term absoluteOwner = root == null ? owner : owner.replace(Term.SELF, root);
      if (denotesSame(absolute, absoluteOwner, equalities)) {
        return new Fact.Consent(Term.OWNER, consent.purpose(), consent.recipient());
      }
    }
    for (Term stranger : strangersOf(token.subject())) {
      Term other = root == null ? stranger : stranger.replace(Term.SELF, root);
      if (denotesSame(absolute, other, equalities)) {
        return new Fact.Consent(stranger, consent.purpose(), consent.recipient());
      }
    }
    Term relative = root == null ? asked : equalRoot(asked, root);
    return new Fact.Consent(relative, consent.purpose(), consent.recipient());
  }

  private static Term equalRoot(Term asked, Term root) {
    return asked.replace(root, Term.SELF);
  }

  /** Whether two terms are shown to denote the same person, identifiers and wrappers included. */
  private static boolean denotesSame(Term asked, Term owner, Equalities equalities) {
    if (asked instanceof Term.Foreign || owner instanceof Term.Foreign) {
      return false;
    }
    Term left = equalities.canonical(asked);
    Term right = equalities.canonical(owner);
    return left.equals(right)
        || isIdentifierOf(left, right, equalities)
        || isIdentifierOf(right, left, equalities);
  }

  private static boolean isIdentifierOf(Term identifier, Term person, Equalities equalities) {
    Term current = identifier;
    for (int steps = 0; steps < 2; steps++) {
      if (!(current instanceof Term.Access access)
          || !access.arguments().isEmpty()
          || !IDENTIFYING.contains(access.accessor().replace("()", ""))) {
        return false;
      }
      current = equalities.canonical(access.base());
      if (current.equals(person)) {
        return true;
      }
    }
    return false;
  }
}
