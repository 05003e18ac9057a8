package dev.consentgate.javac;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.flow.Context;
import dev.consentgate.flow.Flow;
import dev.consentgate.flow.Summary;
import dev.consentgate.flow.Universe;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.term.Term;
import dev.consentgate.term.TermText;
import dev.consentgate.testdata.FixtureFiles;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the analysis says of the methods of one class over the fixtures' world, as text: what a
 * method guarantees, and what media it sends on.
 */
final class SummaryText {
  private static final String HEAD =
      """
      package app;
      import dev.consentgate.testdata.world.*;
      import java.util.*;
      import java.util.function.*;
      """;

  private final LoweredProgram program;
  private final Universe universe;

  /** The methods in the text, as members of a class with a consent service and a partner client. */
  SummaryText(String members) {
    FrontEnd frontEnd =
        AttributedSources.of(
            HEAD
                + "class Gate {\n  ConsentService consent;\n  PartnerClient partner;\n"
                + members
                + "}\n");
    program = new LoweredProgram(frontEnd);
    universe = new Universe(program, policy());
  }

  static Policy policy() {
    Policy catalog = Catalog.load();
    try {
      String text = FixtureFiles.policy();
      Policy world = PolicyReader.read("consentgate.yaml", text, Evidence.DECLARED, catalog);
      return Policy.merge(catalog, world);
    } catch (PolicyException broken) {
      throw new AssertionError(broken);
    }
  }

  /** Consents that hold whenever the method has returned. */
  List<String> always(String method) {
    return consents(method, summary(method).facts());
  }

  /** Consents that hold once the method's result has the answer. */
  List<String> when(String method, Answer answer) {
    return when(method, Term.RESULT, answer);
  }

  /** Consents that hold once a member of the method's result has the answer. */
  List<String> when(String method, String member, Answer answer) {
    return when(method, new Term.Access(Term.RESULT, member, List.of()), answer);
  }

  private List<String> when(String method, Term term, Answer answer) {
    Summary summary = summary(method);
    State returned = new State();
    returned.addFacts(summary.facts());
    for (Map.Entry<Condition, Facts> entry : summary.implications().entrySet()) {
      returned.imply(entry.getKey(), entry.getValue());
    }
    Facts learned = returned.learn(term, answer);
    return learned == null ? List.of("impossible") : consents(method, learned);
  }

  /** The licences of each flow to a sink. */
  List<List<String>> flows(String method) {
    List<List<String>> licences = new ArrayList<>();
    for (Flow flow : summary(method).flows().all()) {
      licences.add(consents(method, flow.licences()));
    }
    return licences;
  }

  boolean returns(String method) {
    return summary(method).returns();
  }

  private Summary summary(String method) {
    return universe.summaries().of(info(method).id(), Context.GENERIC);
  }

  private MethodInfo info(String method) {
    return program.sourceTypes().stream()
        .map(TypeInfo::methods)
        .flatMap(List::stream)
        .filter(candidate -> candidate.id().name().equals(method))
        .findFirst()
        .orElseThrow();
  }

  private List<String> consents(String method, Facts facts) {
    List<String> names = new ArrayList<>(List.of("this"));
    info(method).parameters().stream().map(ParameterInfo::name).forEach(names::add);
    TermText text = new TermText(names);
    TreeSet<String> consents = new TreeSet<>();
    for (Fact fact : facts.all()) {
      if (fact instanceof Fact.Consent consent) {
        Term subject =
            consent
                .subject()
                .replace(Term.RESULT, new Term.Defined(0, "result"))
                .replace(Term.OWNER, new Term.Defined(1, "owner"));
        consents.add(text.of(subject) + ": " + text.of(consent.purpose()));
      }
    }
    return List.copyOf(consents);
  }
}
