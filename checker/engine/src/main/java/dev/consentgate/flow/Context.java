package dev.consentgate.flow;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a caller knows of the arguments, as far as the callee's summary is made for it. */
public record Context(Map<Integer, Binding> bindings) {

  public static final Context GENERIC = new Context(Map.of());

  /** What is known of one parameter. */
  public sealed interface Binding {}

  /** It is this constant. */
  public record IsConstant(@Nullable Object value) implements Binding {}

  /** It is a function object with this body. */
  public record IsFunction(MethodId body, TypeRef type) implements Binding {}

  /** It is an object of exactly this class. */
  public record IsExactly(TypeRef type) implements Binding {}

  public Context {
    bindings = java.util.Collections.unmodifiableMap(new TreeMap<>(bindings));
  }
}
