package dev.consentgate.value;

import dev.consentgate.policy.Evidence;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** The parts of abstract states, from a small world in which they often meet. */
public final class Values extends DomainContextBase {

  private static final TypeRef PHOTO = TypeRef.of("app.Photo");

  @Provide
  public Arbitrary<Answer> answers() {
    return Arbitraries.of(
        Answer.TRUE,
        Answer.FALSE,
        Answer.NULL,
        Answer.PRESENT,
        new Answer.Is("GRANTED"),
        new Answer.Is(1),
        new Answer.Is(1L),
        new Answer.Is(2),
        new Answer.IsNot("GRANTED"),
        new Answer.IsNot(1));
  }

  @Provide
  public Arbitrary<Fact> facts() {
    Arbitrary<Fact> consents = consents().map(consent -> consent);
    Arbitrary<Fact> equalities = Combinators.combine(terms(), terms()).as(Fact.Equal::new);
    Arbitrary<Fact> each = Combinators.combine(terms(), consents()).as(Fact.Each::new);
    Arbitrary<Fact> known = Combinators.combine(terms(), answers()).as(Fact.Known::new);
    return Arbitraries.oneOf(List.of(consents, consents, equalities, each, known, known));
  }

  private static Arbitrary<Fact.Consent> consents() {
    Arbitrary<Term> purposes =
        Arbitraries.of(new Term.Constant("TRAINING"), new Term.Constant("SHARING"));
    return Combinators.combine(terms(), purposes, terms().injectNull(0.8)).as(Fact.Consent::new);
  }

  private static Arbitrary<Term> terms() {
    return Terms.of(1);
  }

  @Provide
  public Arbitrary<CheckSite> sites() {
    return Arbitraries.integers()
        .between(1, 4)
        .map(
            line ->
                new CheckSite(
                    new Location("A.java", line, 1, -1), "may()", "result", Evidence.DECLARED));
  }

  @Provide
  public Arbitrary<Facts> factSets() {
    return Combinators.combine(facts(), sites().list().ofMaxSize(2))
        .as(Map::entry)
        .list()
        .ofMaxSize(5)
        .map(
            entries -> {
              Facts all = Facts.NONE;
              for (Map.Entry<Fact, List<CheckSite>> entry : entries) {
                all = all.with(entry.getKey(), entry.getValue());
              }
              return all;
            });
  }

  @Provide
  public Arbitrary<Constants> constants() {
    Arbitrary<Constants> some =
        Arbitraries.of(Arrays.asList(null, 1, 2, 3, "a", "b", "c", true, false, 'x', 4, 5))
            .list()
            .ofMaxSize(6)
            .map(
                values -> {
                  Constants joined = Constants.NONE;
                  for (Object value : values) {
                    joined = joined.join(Constants.of(value));
                  }
                  return joined;
                });
    return Arbitraries.frequencyOf(Tuple.of(6, some), Tuple.of(1, Arbitraries.just(Constants.ANY)));
  }

  @Provide
  public Arbitrary<Tokens> tokens() {
    Arbitrary<Origin> origins =
        Arbitraries.of(
            new Origin.Input(Path.parameter(0), PHOTO, "photo"),
            new Origin.Source(
                new Location("A.java", 9, 1, -1), "Photos.find", "photo", Evidence.DECLARED));
    Arbitrary<Subject> subjects =
        Arbitraries.of(
            Subject.UNKNOWN,
            Subject.member("app.Photo"),
            Subject.member("app.Photo").rooted(new Term.Parameter(0)));
    Arbitrary<Token> one =
        Combinators.combine(origins, subjects)
            .as((origin, subject) -> new Token(origin, "user.content", subject));
    return Combinators.combine(one, factSets())
        .as(Tokens::of)
        .list()
        .ofMaxSize(3)
        .map(list -> list.stream().reduce(Tokens.NONE, Tokens::join));
  }

  @Provide
  public Arbitrary<AbstractObject> objects() {
    return Arbitraries.of(
        new AbstractObject.Allocated(2, PHOTO),
        new AbstractObject.Allocated(3, PHOTO),
        new AbstractObject.Input(Path.parameter(0), PHOTO, false),
        new AbstractObject.Older(new AbstractObject.Allocated(2, PHOTO)));
  }

  /** Values as frames make them: whatever has an identity may be something. */
  @Provide
  public Arbitrary<Value> values() {
    Arbitrary<Set<AbstractObject>> pointed = objects().set().ofMaxSize(2).map(LinkedHashSet::new);
    return Combinators.combine(terms().injectNull(0.3), tokens(), pointed, constants())
        .as(Value::new)
        .filter(value -> value.term() == null || !value.constants().equals(Constants.NONE));
  }

  @Provide
  public Arbitrary<Heap> heaps() {
    Arbitrary<String> fields = Arbitraries.of("photo", "owner", Path.ELEMENT);
    return Combinators.combine(objects(), fields.injectNull(0.2), values())
        .as((object, field, value) -> new Store(object, field, value))
        .list()
        .ofMaxSize(4)
        .map(
            stores -> {
              Heap heap = Heap.EMPTY;
              for (Store store : stores) {
                heap =
                    store.field() == null
                        ? heap.with(store.object())
                        : heap.with(store.object(), store.field(), store.value());
              }
              return heap;
            });
  }

  private record Store(AbstractObject object, String field, Value value) {}

  @Provide
  public Arbitrary<Iteration> iterations() {
    return Combinators.combine(
            terms().injectNull(0.3), terms().injectNull(0.4), factSets().injectNull(0.3))
        .as(Iteration::new);
  }

  @Provide
  public Arbitrary<Execution> executions() {
    return Combinators.combine(sites(), consents()).as(Execution::new);
  }

  @Provide
  public Arbitrary<Condition> conditions() {
    return Combinators.combine(terms(), answers()).as(Condition::new);
  }
}
