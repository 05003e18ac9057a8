package dev.consentgate.symbol;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a method: the binary name of the class that declares it, its name ({@code <init>},
 * {@code <clinit>} for constructors and static initialisers) and its erased parameter types.
 *
 * <p>A method that a front-end could not resolve has the owner {@code ?} and {@code ?} for each
 * parameter, so that name and arity are kept.
 */
public record MethodId(String owner, String name, List<String> parameters)
    implements Comparable<MethodId> {

  public static final String UNKNOWN_OWNER = "?";
  public static final String CONSTRUCTOR = "<init>";
  public static final String STATIC_INITIALIZER = "<clinit>";

  public MethodId {
    parameters = List.copyOf(parameters);
  }

  public static MethodId unresolved(String name, int arity) {
    return new MethodId(UNKNOWN_OWNER, name, Collections.nCopies(arity, "?"));
  }

  public boolean isResolved() {
    return !owner.equals(UNKNOWN_OWNER);
  }

  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  public int arity() {
    return parameters.size();
  }

  /** Name and simple parameter types, as policies and finding identities write them. */
  public String signature() {
    return name + parameters.stream().map(Names::simple).collect(Collectors.joining(",", "(", ")"));
  }

  /** {@code Type.method}, as messages write it; {@code new Type} for a constructor. */
  public String display() {
    if (isConstructor()) {
      return "new " + Names.simple(owner);
    }
    return isResolved() ? Names.simple(owner) + "." + name : name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MethodId method
            && name.equals(method.name)
            && owner.equals(method.owner)
            && parameters.equals(method.parameters));
  }

  /** Written out, as {@code equals} is: what a record has by itself is linked at its first use. */
  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + name.hashCode()) + parameters.hashCode();
  }

  @Override
  public int compareTo(MethodId other) {
    int order = owner.compareTo(other.owner);
    if (order == 0) {
      order = name.compareTo(other.name);
    }
    return order != 0 ? order : parameters.toString().compareTo(other.parameters.toString());
  }

  @Override
  public String toString() {
    return owner + "#" + name + "(" + String.join(",", parameters) + ")";
  }
}
