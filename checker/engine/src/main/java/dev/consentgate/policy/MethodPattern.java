package dev.consentgate.policy;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of methods or constructors, written {@code com.acme.Service#send(Photo,String)}.
 *
 * <p>The owner is a binary name; a name may end in {@code *}, which stands for any rest; {@code
 * parameterTypes} are simple names of erased types, {@code null} meaning any; a constructor has the
 * name {@code new}.
 */
public record MethodPattern(
    String ownerType,
    boolean includeSubtypes,
    String name,
    @Nullable List<String> parameterTypes,
    boolean constructor) {

  /** The end of a name that stands for any rest of it. */
  public static final String WILDCARD = "*";

  /** The name under which constructors are written. */
  public static final String CONSTRUCTOR_NAME = "new";

  /** Copies the parameter types. */
  public MethodPattern {
    parameterTypes = parameterTypes == null ? null : List.copyOf(parameterTypes);
  }

  /** A pattern for methods of a type and its subtypes, whatever their parameters. */
  public static MethodPattern ofMethod(String ownerType, String name) {
    return new MethodPattern(ownerType, true, name, null, false);
  }

  /** A pattern for one method, as an annotation on it declares it. */
  public static MethodPattern ofMethod(String ownerType, String name, List<String> parameterTypes) {
    return new MethodPattern(ownerType, true, name, parameterTypes, false);
  }

  /** A pattern for the constructors of a type, whatever their parameters. */
  public static MethodPattern ofConstructor(
      String ownerType, @Nullable List<String> parameterTypes) {
    return new MethodPattern(ownerType, false, CONSTRUCTOR_NAME, parameterTypes, true);
  }

  /**
   * Whether a method is one of the set.
   *
   * @param owner the binary name of the type that declares the method, or of the receiver's type
   * @param methodName the method's name; ignored for constructors
   * @param parameters simple names of the erased parameter types, {@code null} when unknown
   * @param isSubtype whether the first type is the second or a subtype of it
   */
  public boolean matchesMethod(
      String owner,
      String methodName,
      @Nullable List<String> parameters,
      BiPredicate<String, String> isSubtype) {
    return !constructor
        && matchesName(methodName)
        && matchesParameters(parameters)
        && matchesOwner(owner, isSubtype);
  }

  /** Whether a constructor of {@code owner} is one of the set. */
  public boolean matchesConstructor(
      String owner, @Nullable List<String> parameters, BiPredicate<String, String> isSubtype) {
    return constructor && matchesParameters(parameters) && matchesOwner(owner, isSubtype);
  }

  /** Whether the name stands for more than one. */
  public boolean isWildcard() {
    return name.endsWith(WILDCARD);
  }

  private boolean matchesName(String methodName) {
    return isWildcard()
        ? methodName.startsWith(name.substring(0, name.length() - 1))
        : name.equals(methodName);
  }

  /** Whether the parameter types fit; unknown parameters fit every pattern. */
  public boolean matchesParameters(@Nullable List<String> parameters) {
    return parameterTypes == null || parameters == null || parameterTypes.equals(parameters);
  }

  /** Whether the owner fits, under any of the names its pattern may mean. */
  public boolean matchesOwner(String owner, BiPredicate<String, String> isSubtype) {
    for (String candidate : TypeNames.candidates(ownerType)) {
      if (owner.equals(candidate) || (includeSubtypes && isSubtype.test(owner, candidate))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    String parameters = parameterTypes == null ? "" : "(" + String.join(",", parameterTypes) + ")";
    return ownerType + "#" + name + parameters;
  }
}
