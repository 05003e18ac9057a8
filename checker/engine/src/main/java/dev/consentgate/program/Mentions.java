package dev.consentgate.program;

import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a method's text names, found without lowering it: the targets of calls, constructor calls
 * and method references, the classes it instantiates, the fields it reads or writes and the types
 * of its expressions' declared variables. Lambdas and anonymous classes within the text are
 * included.
 */
public record Mentions(Set<MethodId> calls, Set<String> types, Set<FieldId> fields) {

  public static final Mentions NONE = new Mentions(Set.of(), Set.of(), Set.of());

  public Mentions {
    calls = Collections.unmodifiableSet(new LinkedHashSet<>(calls));
    types = Collections.unmodifiableSet(new LinkedHashSet<>(types));
    fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
  }
}
