package dev.consentgate.flow;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Path;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The function objects that the arguments of one call hold in their fields and elements: what the
 * callee runs when it runs its own fields.
 *
 * <p>Only places are bound of which the callee, or something it calls, names the field.
 */
final class HeldFunctions {

  /** Function objects that are told apart at one place. */
  private static final int MAX_FUNCTIONS = 6;

  /** Functions that have captured functions that have captured functions. */
  private static final int MAX_CAPTURES = 3;

  /** Fields and elements through which functions are looked for. */
  private static final int MAX_STEPS = 3;

  private final Universe universe;
  private final MethodId callee;
  private final Heap heap;
  private final Places places;
  private final Map<Path, Context.Binding> bindings;
  private final Set<AbstractObject> seen = new LinkedHashSet<>();

  HeldFunctions(
      Universe universe,
      MethodId callee,
      Heap heap,
      Places places,
      Map<Path, Context.Binding> bindings) {
    this.universe = universe;
    this.callee = callee;
    this.heap = heap;
    this.places = places;
    this.bindings = bindings;
  }

  /** What is known of a value that may be a function object; null when it is none. */
  static Context.@Nullable Binding function(Value value, Heap heap) {
    Set<Context.IsFunction> functions = new LinkedHashSet<>();
    boolean open = false;
    for (AbstractObject object : value.objects()) {
      AbstractObject actual =
          object instanceof AbstractObject.Older older ? older.recent() : object;
      if (actual instanceof AbstractObject.Function function) {
        functions.add(function(function, heap, MAX_CAPTURES));
      } else {
        open = true;
      }
    }
    return functions.isEmpty() || functions.size() > MAX_FUNCTIONS
        ? null
        : binding(List.copyOf(functions), open);
  }

  private static Context.Binding binding(List<Context.IsFunction> functions, boolean open) {
    return functions.size() == 1 && !open ? functions.get(0) : new Context.IsOneOf(functions, open);
  }

  /** The function with the functions that it has captured itself. */
  private static Context.IsFunction function(
      AbstractObject.Function function, Heap heap, int depth) {
    Map<String, Context.IsFunction> captured = new LinkedHashMap<>();
    if (depth > 0) {
      function
          .inner()
          .forEach((field, inner) -> captured.put(field, function(inner, heap, depth - 1)));
      heap.fields(function)
          .forEach(
              (field, value) -> {
                boolean one = value.objects().size() == 1;
                if (one
                    && value.objects().iterator().next() instanceof AbstractObject.Function inner
                    && !inner.equals(function)) {
                  captured.put(field, function(inner, heap, depth - 1));
                }
              });
    }
    return new Context.IsFunction(function.body(), function.type(), captured);
  }

  /** Binds what the value holds, below the path under which the callee sees it. */
  void bind(Path path, Value value) {
    bind(path, value, false);
  }

  private void bind(Path path, Value value, boolean open) {
    boolean unknown =
        value.objects().size() > 1
            && !value.objects().stream().allMatch(object -> object.isFresh());
    for (AbstractObject object : value.objects()) {
      if (!(object instanceof AbstractObject.Function) && path.steps().size() < MAX_STEPS) {
        bindFields(path, object, open || unknown);
      }
    }
  }

  private void bindFields(Path path, AbstractObject object, boolean open) {
    if (!seen.add(object)) {
      return;
    }
    Set<String> fields = new LinkedHashSet<>(heap.fields(object).keySet());
    fields.addAll(places.initials().knownFields(object));
    if (fields.removeIf(Path::isElement)) {
      fields.add(Path.ELEMENT);
    }
    for (String field : fields) {
      if (isNamed(field)) {
        bindPlace(path, field, places.fieldOf(heap, object, field, TypeRef.UNKNOWN), open);
      }
    }
  }

  private void bindPlace(Path holder, String field, Value value, boolean open) {
    Path path = holder.then(field);
    if (path == null) {
      return;
    }
    Context.Binding binding = function(value, heap);
    if (binding != null) {
      bindings.merge(path, open ? opened(binding) : binding, HeldFunctions::either);
    }
    bind(path, value, open);
  }

  private static Context.Binding opened(Context.Binding binding) {
    return binding(functionsOf(binding), true);
  }

  private static Context.Binding either(Context.Binding left, Context.Binding right) {
    Set<Context.IsFunction> functions = new LinkedHashSet<>(functionsOf(left));
    functions.addAll(functionsOf(right));
    return binding(List.copyOf(functions), isOpen(left) || isOpen(right));
  }

  private static List<Context.IsFunction> functionsOf(Context.Binding binding) {
    if (binding instanceof Context.IsFunction function) {
      return List.of(function);
    }
    return binding instanceof Context.IsOneOf several ? several.functions() : List.of();
  }

  private static boolean isOpen(Context.Binding binding) {
    return binding instanceof Context.IsOneOf several && several.open();
  }

  /** Whether the callee may come to read the field. */
  private boolean isNamed(String field) {
    return Path.isElement(field) || universe.relevance().namesField(callee, field);
  }
}
