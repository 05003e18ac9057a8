package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Few terms of little depth, so that two of them often speak of the same. */
public final class Terms extends DomainContextBase {

  @Provide
  public Arbitrary<Term> terms() {
    return of(2);
  }

  static Arbitrary<Term> of(int accessors) {
    Arbitrary<Term> roots = roots();
    if (accessors == 0) {
      return roots;
    }
    Arbitrary<Term> parts = of(accessors - 1);
    Arbitrary<Term> getters =
        Combinators.combine(parts, Arbitraries.of("owner()", "id"))
            .as((base, name) -> new Term.Access(base, name, List.of()));
    Arbitrary<Term> lookups =
        Combinators.combine(parts, roots)
            .as((base, key) -> new Term.Access(base, "get()", List.of(key)));
    Arbitrary<Term> calls = parts.map(part -> new Term.Apply("Ids.of", List.of(part)));
    return Arbitraries.frequencyOf(
        Tuple.of(4, roots), Tuple.of(4, getters), Tuple.of(1, lookups), Tuple.of(1, calls));
  }

  static Arbitrary<Term> roots() {
    return Arbitraries.of(
        new Term.Parameter(0),
        new Term.Parameter(1),
        new Term.Defined(2, "photo"),
        new Term.Defined(3, ""),
        new Term.Constant("u1"),
        new Term.Constant(true),
        new Term.Constant(null),
        Term.SELF,
        Term.SESSION_USER);
  }
}
