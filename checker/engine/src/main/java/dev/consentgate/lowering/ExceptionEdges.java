package dev.consentgate.lowering;

import dev.consentgate.lowering.SsaBuilder.Target;
import dev.consentgate.lowering.TypeHierarchy.Answer;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which handlers of the enclosing regions an exception may reach, inner to outer.
 *
 * <p>A handler for a checked exception is reached only by calls that declare a related one; what is
 * not known counts as declared. The making of an exception is taken to succeed: what the handlers
 * see is the exception that is thrown. A handler for {@code Exception} is taken to catch
 * everything, so outer ones are not reached.
 */
final class ExceptionEdges {

  static final String THROWABLE = "java.lang.Throwable";
  private static final String EXCEPTION = "java.lang.Exception";
  private static final String RUNTIME_EXCEPTION = "java.lang.RuntimeException";
  private static final String INDEX_EXCEPTION = "java.lang.ArrayIndexOutOfBoundsException";
  private static final String ERROR = "java.lang.Error";

  private final TypeHierarchy types;

  ExceptionEdges(TypeHierarchy types) {
    this.types = types;
  }

  /** The handlers that a call of the method may reach. */
  List<Target> ofCall(@Nullable Region region, MethodId method) {
    if (method.isConstructor() && types.isSubtype(method.owner(), THROWABLE) == Answer.YES) {
      return List.of();
    }
    List<TypeRef> thrown = types.method(method).map(MethodInfo::thrown).orElse(null);
    return collect(region, caught -> thrown == null || mayThrow(thrown, caught), caught -> false);
  }

  /**
   * The handlers that look out for an index that is wrong. One for all exceptions is reached by the
   * calls beside it.
   */
  List<Target> ofIndex(@Nullable Region region) {
    List<Target> found = ofThrow(region, TypeRef.of(INDEX_EXCEPTION));
    boolean wanted =
        found.stream()
            .flatMap(target -> target.types().stream())
            .anyMatch(type -> !catchesAll(type) && related(INDEX_EXCEPTION, type));
    return wanted ? found : List.of();
  }

  /** The handlers that unknown code may reach. */
  List<Target> ofUnknown(@Nullable Region region) {
    return collect(region, caught -> true, caught -> false);
  }

  /** The handlers that an exception of the static type may reach. */
  List<Target> ofThrow(@Nullable Region region, TypeRef thrown) {
    return collect(
        region,
        caught -> related(thrown.name(), caught),
        caught -> types.isSubtype(thrown.name(), caught) == Answer.YES);
  }

  private List<Target> collect(
      @Nullable Region start, Predicate<String> reached, Predicate<String> certain) {
    List<Target> found = new ArrayList<>();
    for (Region region = start; region != null; region = region.parent()) {
      if (region instanceof Region.Cleanup cleanup) {
        found.add(new Target(List.of(THROWABLE), cleanup.handler(), null));
        return found;
      }
      if (region instanceof Region.Catching catching) {
        for (Target clause : catching.clauses()) {
          if (clause.types().stream().anyMatch(reached)) {
            found.add(clause);
          }
          if (clause.types().stream().anyMatch(type -> catchesAll(type) || certain.test(type))) {
            return found;
          }
        }
      }
    }
    return found;
  }

  private boolean mayThrow(List<TypeRef> thrown, String caught) {
    return catchesAll(caught)
        || types.isSubtype(caught, RUNTIME_EXCEPTION) != Answer.NO
        || types.isSubtype(caught, ERROR) != Answer.NO
        || thrown.stream().anyMatch(type -> related(type.name(), caught));
  }

  private boolean related(String thrown, String caught) {
    return types.isSubtype(thrown, caught) != Answer.NO
        || types.isSubtype(caught, thrown) != Answer.NO;
  }

  private static boolean catchesAll(String type) {
    return type.equals(THROWABLE) || type.equals(EXCEPTION);
  }
}
