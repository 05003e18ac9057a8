package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The objects of a summary that can matter to a verdict: those from which media, a caller's value,
 * a constant, a function or an implementation that leads to something declared can be reached, and
 * those whose type holds media.
 *
 * <p>Of the others callers learn only that they are there; what their fields hold is unknown.
 */
final class Interest {

  private final Universe universe;
  private final Set<AbstractObject> mattering = new LinkedHashSet<>();

  Interest(Universe universe, Heap heap, Set<AbstractObject> reached) {
    this.universe = universe;
    Map<AbstractObject, List<AbstractObject>> holders = new LinkedHashMap<>();
    Deque<AbstractObject> open = new ArrayDeque<>();
    for (AbstractObject object : reached) {
      boolean matters = isOfInterest(object);
      for (Value value : heap.fields(object).values()) {
        matters |= matters(value);
        for (AbstractObject inner : value.objects()) {
          holders.computeIfAbsent(inner, key -> new ArrayList<>()).add(object);
        }
      }
      if (matters && mattering.add(object)) {
        open.add(object);
      }
    }
    while (!open.isEmpty()) {
      for (AbstractObject holder : holders.getOrDefault(open.poll(), List.of())) {
        if (mattering.add(holder)) {
          open.add(holder);
        }
      }
    }
  }

  boolean matters(AbstractObject object) {
    return mattering.contains(object);
  }

  private static boolean matters(Value value) {
    Term term = value.term();
    Constants constants = value.constants();
    boolean named = term != null && !(term instanceof Term.Constant);
    boolean constant = constants.values().stream().anyMatch(one -> one != null);
    return !value.tokens().isEmpty() || named || constant;
  }

  private boolean isOfInterest(AbstractObject object) {
    if (object instanceof AbstractObject.Input || object instanceof AbstractObject.Function) {
      return true;
    }
    TypeRef type = object.type();
    return universe.mediaTypes().holdsMedia(type)
        || (object.isExact() && universe.relevance().isRunForMore(type.name()));
  }
}
