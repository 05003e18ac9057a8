package dev.consentgate.flow;

import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The function objects that a class puts into one of its own fields, or into a container held
 * there, in any of its methods: what a call through that field may run.
 *
 * <p>May information, without an order of the methods; functions handed in from outside the class
 * are not among them.
 */
final class StoredFunctions {

  private record Place(String className, String field) {}

  private final Universe universe;
  private final Map<Place, List<MethodId>> writers = new LinkedHashMap<>();

  StoredFunctions(Universe universe) {
    this.universe = universe;
  }

  /** The functions in the field; computed anew each time, since summaries may still grow. */
  List<AbstractObject.Function> in(String className, String field) {
    Set<AbstractObject.Function> found = new LinkedHashSet<>();
    for (MethodId writer : writersOf(new Place(className, field))) {
      Summary summary = universe.summaries().of(writer, Context.GENERIC);
      for (AbstractObject object : summary.objects()) {
        if (object instanceof AbstractObject.Input input && input.path().root() == 0) {
          List<String> steps = input.path().steps();
          if (steps.isEmpty()) {
            collect(summary.heap().get(object, field), found);
          } else if (steps.equals(List.of(field))) {
            collect(Slots.elements(summary.heap(), object), found);
          }
        }
        if (!(object instanceof AbstractObject.Input)) {
          collectInside(summary, className, field, object, found);
        }
      }
    }
    return List.copyOf(found);
  }

  /** A container that the constructor itself made and stored holds its functions on its own. */
  private static void collectInside(
      Summary summary,
      String className,
      String field,
      AbstractObject container,
      Set<AbstractObject.Function> into) {
    for (AbstractObject object : summary.written()) {
      boolean self =
          object instanceof AbstractObject.Input input
              && input.path().equals(Path.parameter(0))
              && input.type().name().equals(className);
      Value stored = self ? summary.heap().get(object, field) : null;
      if (stored != null && stored.objects().contains(container)) {
        collect(Slots.elements(summary.heap(), container), into);
      }
    }
  }

  private static void collect(@Nullable Value value, Set<AbstractObject.Function> into) {
    if (value != null) {
      for (AbstractObject object : value.objects()) {
        if (object instanceof AbstractObject.Function function && !function.isGiven()) {
          into.add(function);
        }
      }
    }
  }

  private List<MethodId> writersOf(Place place) {
    return writers.computeIfAbsent(place, this::findWriters);
  }

  private List<MethodId> findWriters(Place place) {
    List<MethodId> found = new ArrayList<>();
    Optional<TypeInfo> type =
        universe.hierarchy().type(place.className()).filter(TypeInfo::inSource);
    if (type.isPresent()) {
      for (MethodInfo method : type.get().methods()) {
        boolean mentions =
            universe.program().mentions(method.id()).fields().stream()
                .anyMatch(field -> field.name().equals(place.field()));
        if (mentions && method.hasBody()) {
          found.add(method.id());
        }
      }
    }
    return found;
  }
}
