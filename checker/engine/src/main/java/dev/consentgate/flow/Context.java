package dev.consentgate.flow;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of the arguments and of what they hold, as far as the callee's summary is
 * made for it.
 */
public record Context(Map<Path, Binding> bindings) {

  public static final Context GENERIC = new Context(Map.of());

  /** What is known of one parameter, or of a place below one. */
  public sealed interface Binding {}

  /** It is this constant. */
  public record IsConstant(@Nullable Object value) implements Binding {}

  /** It is a function object with this body. */
  public record IsFunction(MethodId body, TypeRef type, Map<String, IsFunction> captured)
      implements Binding {

    public IsFunction {
      captured = java.util.Collections.unmodifiableMap(new TreeMap<>(captured));
    }

    /** The function as the frame has it that was handed it at this place. */
    AbstractObject.Function at(Path place) {
      return at(place.root(), String.join(" ", place.steps()));
    }

    private AbstractObject.Function at(int parameter, String path) {
      Map<String, AbstractObject.Function> inner = new TreeMap<>();
      captured.forEach(
          (field, function) ->
              inner.put(
                  field, function.at(parameter, path.isEmpty() ? field : path + " " + field)));
      return new AbstractObject.Function(-1 - parameter, path, body, type, inner);
    }
  }

  /**
   * It is one of these function objects.
   *
   * @param open whether it may also be something else
   */
  public record IsOneOf(List<IsFunction> functions, boolean open) implements Binding {
    public IsOneOf {
      functions = List.copyOf(functions);
    }
  }

  /** It is an object of exactly this class. */
  public record IsExactly(TypeRef type) implements Binding {}

  public Context {
    bindings = java.util.Collections.unmodifiableMap(new TreeMap<>(bindings));
  }
}
