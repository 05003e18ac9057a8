package dev.consentgate.flow;

import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Port;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Equalities;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The effect of a declared consent check: which answer of it establishes which facts. */
final class Checks {

  /** What a check without any purpose asks for. */
  private static final String NO_PURPOSE = "no particular purpose";

  private final Universe universe;
  private final Frame frame;

  Checks(Universe universe, Frame frame) {
    this.universe = universe;
    this.frame = frame;
  }

  /** Applies the checks and gives the call's result. */
  Value apply(CallSite site, List<ConsentCheck> checks, Value result) {
    Value named = result.withTerm(site.target());
    for (ConsentCheck check : checks) {
      PortReader ports = new PortReader(universe, frame.places(), site, named, Map.of());
      if (check.subject() instanceof Port.Owner owner) {
        Facts licences = facts(site, check, ports, check.outcome().toString());
        named =
            new Consenting(frame.places()).licensed(site.state(), owner.media(), named, licences);
        continue;
      }
      boolean always = universe.permissiveChecks().isAlwaysYes(site, check.outcome());
      String shape = always ? CheckSite.ALWAYS_YES : check.outcome().toString();
      Facts asked = facts(site, check, ports, shape);
      boolean granted = !always && isSelfGranted(site.state(), asked);
      Facts facts = granted ? facts(site, check, ports, CheckSite.SELF_GRANTED) : asked;
      for (Fact fact : facts.all()) {
        for (CheckSite place : facts.sitesOf(fact)) {
          site.state().execute(new Execution(place, (Fact.Consent) fact), true);
        }
      }
      if (!always && !granted) {
        establish(site, site.target(), check.outcome(), facts);
      }
    }
    return named;
  }

  /** Notes a call that writes consent down, in a type that has checks. */
  void noteGrant(CallSite site) {
    if (site.arguments().size() < 2 || !universe.grants().contains(site.callee().method())) {
      return;
    }
    Term person = site.arguments().get(0).term();
    if (person != null) {
      Term purpose = purpose(known(site.state(), site.arguments().get(1)));
      CheckSite place =
          new CheckSite(
              site.location(),
              frame.sourceText().call(site.instruction()),
              CheckSite.GRANT,
              Evidence.INFERRED);
      site.state().execute(new Execution(place, new Fact.Consent(person, purpose, null)), true);
    }
  }

  private static boolean isSelfGranted(State state, Facts asked) {
    for (Map.Entry<Execution, Boolean> entry : state.executions().entrySet()) {
      Execution execution = entry.getKey();
      if (entry.getValue()
          && execution.site().shape().equals(CheckSite.GRANT)
          && asked.all().stream().anyMatch(fact -> isSame(state, execution.fact(), fact))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(State state, Fact.Consent granted, Fact asked) {
    Equalities equalities = state.facts().equalities();
    return asked instanceof Fact.Consent consent
        && granted.purpose().equals(consent.purpose())
        && equalities.canonical(granted.subject()).equals(equalities.canonical(consent.subject()));
  }

  private Facts facts(CallSite site, ConsentCheck check, PortReader ports, String shape) {
    Term subject = check.subject() instanceof Port.Owner ? Term.OWNER : ports.term(check.subject());
    Term person = subject == null ? new Term.Foreign(textOf(check), false) : subject;
    List<Term> purposes = purposes(site.state(), check, ports);
    List<@Nullable Term> recipients = recipients(site, check, ports);
    Set<CheckSite> sites =
        new TreeSet<>(
            Set.of(
                new CheckSite(
                    site.location(),
                    frame.sourceText().call(site.instruction()),
                    shape,
                    check.evidence())));
    Facts facts = Facts.NONE;
    for (Term purpose : purposes) {
      for (Term recipient : recipients) {
        facts = facts.with(new Fact.Consent(person, purpose, recipient), sites);
      }
    }
    return facts;
  }

  private static String textOf(ConsentCheck check) {
    return check.subject() instanceof Port.Arg ? "..." : check.subject().toString();
  }

  private List<Term> purposes(State state, ConsentCheck check, PortReader ports) {
    List<Term> purposes = new ArrayList<>();
    check.fixedPurposes().forEach(key -> purposes.add(new Term.Constant(key)));
    if (check.purpose() != null) {
      for (Value value : ports.read(check.purpose())) {
        Term purpose = purpose(known(state, value));
        purposes.add(purpose);
        if (value.term() instanceof Term.Defined && !value.term().equals(purpose)) {
          purposes.add(value.term());
        }
      }
    }
    if (purposes.isEmpty()) {
      String words = check.purpose() == null ? NO_PURPOSE : "...";
      purposes.add(new Term.Foreign(words, false));
    }
    return purposes;
  }

  private static Value known(State state, Value value) {
    for (Fact fact : state.facts().all()) {
      if (fact instanceof Fact.Known known
          && known.term().equals(value.term())
          && known.answer() instanceof Answer.Is is) {
        return Value.constant(is.constant());
      }
    }
    return value;
  }

  private static Term purpose(Value value) {
    if (value.constants().isSingle()) {
      return new Term.Constant(value.constants().single());
    }
    return value.term() == null ? new Term.Foreign("...", false) : value.term();
  }

  private static List<@Nullable Term> recipients(
      CallSite site, ConsentCheck check, PortReader ports) {
    List<@Nullable Term> recipients = new ArrayList<>();
    check.fixedRecipients().forEach(key -> recipients.add(new Term.Constant(key)));
    if (check.recipient() != null) {
      Value value = ports.one(check.recipient());
      recipients.add(purpose(known(site.state(), value)));
    }
    if (recipients.isEmpty()) {
      recipients.add(null);
    }
    return recipients;
  }

  private void establish(CallSite site, Term result, Outcome outcome, Facts facts) {
    State state = site.state();
    if (outcome instanceof Outcome.ReturnsNormally) {
      state.addFacts(facts);
    } else if (outcome instanceof Outcome.ResultIsTrue) {
      answered(site, result, true, facts);
    } else if (outcome instanceof Outcome.ResultIsFalse) {
      answered(site, result, false, facts);
    } else if (outcome instanceof Outcome.ResultPresent) {
      state.imply(new Condition(result, Answer.PRESENT), facts);
    } else if (outcome instanceof Outcome.ResultIn in) {
      for (String constant : in.constants()) {
        constants(site, constant)
            .forEach(value -> state.imply(new Condition(result, new Answer.Is(value)), facts));
      }
    } else if (outcome instanceof Outcome.OfMember member) {
      Term place =
          universe
              .accessors()
              .member(result, site.callee().returnType().name(), onResult(member.member()));
      if (place != null) {
        establish(site, place, member.outcome(), facts);
      }
    }
  }

  /** A box may also be empty; an answer that cannot be is yes as soon as it is not no. */
  private static void answered(CallSite site, Term result, boolean yes, Facts facts) {
    site.state().imply(new Condition(result, Answer.of(yes)), facts);
    if (site.callee().returnType().isPrimitive()) {
      site.state().imply(new Condition(result, new Answer.IsNot(!yes)), facts);
    }
  }

  private static Port.Member onResult(Port.Member member) {
    return member.of() instanceof Port.Member outer
        ? new Port.Member(onResult(outer), member.name(), member.call())
        : new Port.Member(Port.RECEIVER, member.name(), member.call());
  }

  private static List<Object> constants(CallSite site, String text) {
    List<Object> values = new ArrayList<>();
    values.add(text);
    TypeRef type = site.callee().returnType();
    int dot = text.lastIndexOf('.');
    String name = text.substring(dot + 1);
    values.add(new EnumConstant(type.name(), name));
    if (text.equals("true") || text.equals("false")) {
      values.add(Boolean.valueOf(text));
    }
    if (text.matches("-?\\d{1,9}")) {
      values.add(Integer.valueOf(text));
    }
    return values;
  }
}
