package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names for the objects that a frame hands out: the chain of call sites that led to the object's
 * making, outermost first.
 *
 * <p>An object's name depends on the object alone, not on where it is found, so that the summaries
 * of recursive methods settle. Chains are cut to {@link #MAX_CHAIN} sites, and to fewer when there
 * are more than {@link #MAX_OBJECTS} objects; objects whose cut names are equal become one, of
 * which nothing is known singly. An object of which callers learn nothing is not fresh to them.
 *
 * <p>The callers' own objects are named by their paths. When there are more than {@link
 * #MAX_INPUTS}, as iterators over iterators make them, paths are cut to fewer steps: what was
 * written deeper is known as content of the place where the path was cut.
 */
final class OutwardNames {

  /** Objects of one summary that are told apart. */
  static final int MAX_OBJECTS = 48;

  /** The callers' objects of one summary that are told apart. */
  static final int MAX_INPUTS = 32;

  private static final int MAX_CHAIN = 4;

  /** Joins the sites of a chain. */
  private static final String FROM = "<";

  private final Map<AbstractObject, AbstractObject> outside = new LinkedHashMap<>();
  private final Predicate<AbstractObject> known;
  private final boolean cut;
  private final int depth;

  OutwardNames(Set<AbstractObject> reached, Predicate<AbstractObject> known) {
    this.known = known;
    this.depth = depth(reached);
    int chain = MAX_CHAIN;
    Map<AbstractObject, String> names = named(reached, chain);
    boolean tooMany = false;
    while (chain > 0 && Set.copyOf(names.values()).size() > MAX_OBJECTS) {
      tooMany = true;
      names = named(reached, --chain);
    }
    this.cut = tooMany || depth < Path.MAX_STEPS;
    Map<String, Set<AbstractObject>> alike = new LinkedHashMap<>();
    names.forEach(
        (object, name) -> alike.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(object));
    names.forEach(
        (object, name) ->
            outside.put(object, outward(object, requireSingle(name, alike.get(name)))));
  }

  /** Whether there were too many objects to tell all apart. */
  boolean isCut() {
    return cut;
  }

  /** The object as callers see it. */
  AbstractObject of(AbstractObject object) {
    AbstractObject named = outside.get(object);
    return named == null ? outward(object, "inner" + AbstractObject.MANY) : named;
  }

  /** How many steps the callers' objects may be away for there to be few enough of them. */
  private static int depth(Set<AbstractObject> reached) {
    int depth = Path.MAX_STEPS;
    while (depth > 0 && inputs(reached, depth) > MAX_INPUTS) {
      depth--;
    }
    return depth;
  }

  private static long inputs(Set<AbstractObject> reached, int depth) {
    return reached.stream()
        .filter(object -> object instanceof AbstractObject.Input)
        .map(object -> ((AbstractObject.Input) object).path().cut(depth))
        .distinct()
        .count();
  }

  private static String requireSingle(String name, @Nullable Set<AbstractObject> alike) {
    boolean several = alike == null || alike.size() > 1;
    return several && !name.endsWith(AbstractObject.MANY) ? name + AbstractObject.MANY : name;
  }

  private static Map<AbstractObject, String> named(Set<AbstractObject> objects, int chain) {
    Map<AbstractObject, String> names = new LinkedHashMap<>();
    objects.forEach(object -> names.put(object, cut(nameOf(object), chain)));
    return names;
  }

  private static String nameOf(AbstractObject object) {
    if (object instanceof AbstractObject.Allocated allocated) {
      return Integer.toString(allocated.site());
    }
    if (object instanceof AbstractObject.Opaque opaque) {
      return Integer.toString(opaque.site());
    }
    if (object instanceof AbstractObject.FromCall made) {
      return made.site() + FROM + made.path();
    }
    if (object instanceof AbstractObject.Function function) {
      return function.site() + (function.path().isEmpty() ? "" : FROM + function.path());
    }
    if (object instanceof AbstractObject.Inside inside) {
      return inside.field() + FROM + nameOf(inside.holder());
    }
    if (object instanceof AbstractObject.Older older) {
      return many(nameOf(older.recent()));
    }
    return object.toString();
  }

  private static String many(String name) {
    return name.endsWith(AbstractObject.MANY) ? name : name + AbstractObject.MANY;
  }

  /** The first sites of the chain; without any, all objects of a type are one. */
  private static String cut(String name, int chain) {
    int end = 0;
    for (int i = 0; i < chain && end >= 0; i++) {
      end = name.indexOf(FROM, i == 0 ? 0 : end + 1);
    }
    if (end < 0) {
      return name;
    }
    String kept = name.substring(0, end);
    return name.endsWith(AbstractObject.MANY) ? many(kept) : kept;
  }

  private AbstractObject outward(AbstractObject object, String name) {
    AbstractObject actual = object instanceof AbstractObject.Older older ? older.recent() : object;
    if (actual instanceof AbstractObject.Input input) {
      Path path = input.path().cut(depth);
      return path.isBelow() ? new AbstractObject.Input(path, TypeRef.UNKNOWN, false) : input;
    }
    if (actual instanceof AbstractObject.Function function) {
      return function.isGiven()
          ? function
          : new AbstractObject.Function(Integer.MAX_VALUE, name, function.body(), function.type());
    }
    return new AbstractObject.FromCall(
        Integer.MAX_VALUE,
        name,
        actual.type(),
        actual.isExact(),
        actual.isFresh() && known.test(object));
  }
}
