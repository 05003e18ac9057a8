package dev.consentgate.summary;

import dev.consentgate.policy.Evidence;
import dev.consentgate.symbol.Location;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known to hold, and the checks that it rests on, as nodes. */
final class FactForm {

  private FactForm() {}

  static Node write(Facts facts) {
    return Node.list(
        facts.all(),
        fact -> Node.group(write(fact), Node.list(facts.sitesOf(fact), FactForm::write)));
  }

  static Facts facts(Node node) {
    Facts facts = Facts.NONE;
    Parts all = Parts.of(node);
    while (!all.isAtEnd()) {
      Parts parts = Parts.of(all.node());
      Fact fact = fact(parts.node());
      facts = facts.with(fact, Parts.list(parts.node(), FactForm::site));
      parts.end();
    }
    return facts;
  }

  static Node write(Fact fact) {
    if (fact instanceof Fact.Consent consent) {
      return Node.kind(
          "consent",
          TermForm.write(consent.subject()),
          TermForm.write(consent.purpose()),
          TermForm.writeOptional(consent.recipient()));
    }
    if (fact instanceof Fact.Equal equal) {
      return Node.kind("equal", TermForm.write(equal.left()), TermForm.write(equal.right()));
    }
    if (fact instanceof Fact.Each each) {
      return Node.kind("each", TermForm.write(each.container()), write(each.element()));
    }
    if (fact instanceof Fact.Holds holds) {
      return Node.kind("holds", TermForm.write(holds.container()), TermForm.write(holds.element()));
    }
    if (fact instanceof Fact.Known known) {
      return Node.kind("known", TermForm.write(known.term()), write(known.answer()));
    }
    throw new InexpressibleException(fact);
  }

  static Fact fact(Node node) {
    Parts parts = Parts.of(node);
    Fact fact = fact(parts.word(), parts);
    parts.end();
    return fact;
  }

  private static Fact fact(String kind, Parts parts) {
    return switch (kind) {
      case "consent" ->
          new Fact.Consent(
              TermForm.read(parts.node()),
              TermForm.read(parts.node()),
              parts.optional(TermForm::read));
      case "equal" -> new Fact.Equal(TermForm.read(parts.node()), TermForm.read(parts.node()));
      case "each" -> new Fact.Each(TermForm.read(parts.node()), consent(parts.node()));
      case "holds" -> new Fact.Holds(TermForm.read(parts.node()), TermForm.read(parts.node()));
      case "known" -> new Fact.Known(TermForm.read(parts.node()), answer(parts.node()));
      default -> throw new SummaryFormatException("an unknown kind of fact");
    };
  }

  static Fact.Consent consent(Node node) {
    if (fact(node) instanceof Fact.Consent consent) {
      return consent;
    }
    throw new SummaryFormatException("another fact where a consent should be");
  }

  static Fact.Known known(Node node) {
    if (fact(node) instanceof Fact.Known known) {
      return known;
    }
    throw new SummaryFormatException("another fact where an answer should be");
  }

  private static Node write(Answer answer) {
    if (answer instanceof Answer.Is is) {
      return Node.kind("is", ConstantForm.write(is.constant()));
    }
    if (answer instanceof Answer.IsNot not) {
      return Node.kind("is-not", ConstantForm.write(not.constant()));
    }
    return Node.kind("present");
  }

  private static Answer answer(Node node) {
    Parts parts = Parts.of(node);
    String kind = parts.word();
    if (kind.equals("present")) {
      parts.end();
      return Answer.PRESENT;
    }
    Object constant = ConstantForm.read(parts.node());
    parts.end();
    if (kind.equals("is")) {
      return new Answer.Is(constant);
    }
    if (kind.equals("is-not") && constant != null) {
      return new Answer.IsNot(constant);
    }
    throw new SummaryFormatException("an unknown kind of answer");
  }

  private static Node write(CheckSite site) {
    return Node.group(
        SymbolForm.location(site.location()),
        Node.word(site.call()),
        Node.word(site.shape()),
        Node.word(site.evidence().name()),
        Node.flag(site.earlier()));
  }

  private static CheckSite site(Node node) {
    Parts parts = Parts.of(node);
    Location location = SymbolForm.location(parts.node());
    CheckSite site =
        new CheckSite(
            location, parts.word(), parts.word(), parts.constant(Evidence.values()), parts.flag());
    parts.end();
    return site;
  }

  static Node write(Map<Execution, Boolean> executions) {
    return Node.list(
        executions.entrySet(),
        entry ->
            Node.group(
                write(entry.getKey().site()),
                write(entry.getKey().fact()),
                Node.flag(entry.getKey().later()),
                Node.flag(entry.getValue())));
  }

  static Map<Execution, Boolean> executions(Node node) {
    Map<Execution, Boolean> executions = new LinkedHashMap<>();
    Parts all = Parts.of(node);
    while (!all.isAtEnd()) {
      Parts parts = Parts.of(all.node());
      Execution execution = new Execution(site(parts.node()), consent(parts.node()), parts.flag());
      executions.put(execution, parts.flag());
      parts.end();
    }
    return executions;
  }

  static Node implications(Map<Condition, Facts> implications) {
    return Node.list(
        implications.entrySet(),
        entry ->
            Node.group(
                TermForm.write(entry.getKey().term()),
                write(entry.getKey().answer()),
                write(entry.getValue())));
  }

  static Map<Condition, Facts> implications(Node node) {
    Map<Condition, Facts> implications = new LinkedHashMap<>();
    List<Node> all = Parts.list(node, part -> part);
    for (Node one : all) {
      Parts parts = Parts.of(one);
      Term term = TermForm.read(parts.node());
      Answer answer = answer(parts.node());
      implications.put(new Condition(term, answer), facts(parts.node()));
      parts.end();
    }
    return implications;
  }
}
