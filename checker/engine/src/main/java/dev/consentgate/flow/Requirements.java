package dev.consentgate.flow;

import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Purposes;
import dev.consentgate.policy.Requirement;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.program.Body;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods whose callers must have asked: inside, the consent is in force from the start; a call
 * that hands media in is judged as if the media left there.
 */
final class Requirements {

  private final Universe universe;
  private final Frame frame;
  private final Reach reach;

  Requirements(Universe universe, Frame frame, Reach reach) {
    this.universe = universe;
    this.frame = frame;
    this.reach = reach;
  }

  // Inside

  /** The consents that the callers of the frame's method vouch for. */
  static Facts given(Universe universe, Frame frame, State entry) {
    MethodDeclarations declared = universe.models().of(frame.method());
    MethodInfo method = frame.declaration();
    Facts given = Facts.NONE;
    if (method == null) {
      return given;
    }
    for (Requirement requirement : declared.requirements()) {
      CallSite site = ownCall(frame, method, entry);
      PortReader ports = new PortReader(universe, frame.places(), site, null, Map.of());
      Term subject = ports.term(requirement.subject());
      for (String purpose : requirement.purposes()) {
        given = subject == null ? given : given.with(consent(subject, purpose), at(method));
      }
    }
    return given;
  }

  private static Fact consent(Term subject, String purpose) {
    return new Fact.Consent(subject, new Term.Constant(purpose), null);
  }

  private static Set<CheckSite> at(MethodInfo method) {
    String call = "required of the callers of " + method.id().display();
    return Set.of(new CheckSite(method.location(), call, "required", Evidence.DECLARED));
  }

  /** The frame's method as if it called itself with its own parameters. */
  private static CallSite ownCall(Frame frame, MethodInfo method, State entry) {
    Body body = frame.body();
    List<Operand> operands = new ArrayList<>(body.parameters());
    List<Value> values = new ArrayList<>();
    for (Var parameter : body.parameters()) {
      values.add(entry.value(parameter));
    }
    boolean onObject = !method.isStatic() && !operands.isEmpty();
    int first = onObject ? 1 : 0;
    Instruction.Invoke call =
        new Instruction.Invoke(
            method.location(),
            null,
            new Callee(
                method.id(),
                TypeRef.of(method.id().owner()),
                method.returnType(),
                Callee.Dispatch.EXACT),
            onObject ? operands.get(0) : null,
            operands.subList(first, operands.size()));
    return new CallSite(
        entry,
        call,
        -1,
        onObject ? values.get(0) : null,
        values.subList(first, values.size()),
        Term.RESULT);
  }

  // At calls

  /** Records the media that a call hands to a method with such a contract. */
  void record(CallSite site, MethodDeclarations declared, FlowSet flows) {
    for (Requirement requirement : declared.requirements()) {
      PortReader ports = new PortReader(universe, frame.places(), site, null, Map.of());
      Term subject = ports.term(requirement.subject());
      Tokens tokens = Tokens.NONE;
      for (Value argument : site.arguments()) {
        tokens = tokens.join(reach.collect(site.state(), argument));
      }
      SinkSite place = place(site, requirement);
      tokens
          .all()
          .forEach((token, licences) -> flows.add(flow(site, token, licences, subject, place)));
    }
  }

  private Flow flow(
      CallSite site, Token token, Facts licences, @Nullable Term subject, SinkSite place) {
    Token owned = subject == null ? token : token.with(named(token.subject(), subject));
    Licensing licensing = universe.licensing();
    State state = site.state();
    return new Flow(
        owned,
        place,
        licensing.prove(owned, licences, null, state),
        licensing.relative(owned, state.executions(), null, state.facts()),
        Flow.conditionsAmong(state.facts()),
        List.of(new Step(site.location(), site.callee().method().display())));
  }

  /** The contract says whose consent it is; that person counts as the media's owner here. */
  private static Subject named(Subject old, Term subject) {
    return new Subject(old.root(), old.mediaType(), subject);
  }

  private SinkSite place(CallSite site, Requirement requirement) {
    boolean training = requirement.purposes().contains(Purposes.TRAINING);
    String name = site.callee().method().display();
    Location location = site.location();
    return new SinkSite(
        location,
        frame.method(),
        name,
        name,
        training ? Effect.TRAINS : Effect.UNKNOWN,
        requirement.purposes(),
        false,
        SinkClass.PARTNER,
        false,
        requirement.evidence());
  }
}
