package dev.consentgate.symbol;

import org.jspecify.annotations.Nullable;

/** Identity of a field: the binary name of the class that declares it, and its name. */
public record FieldId(String owner, String name) implements Comparable<FieldId> {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldId field && name.equals(field.name) && owner.equals(field.owner);
  }

  /** Written out, as {@code equals} is: what a record has by itself is linked at its first use. */
  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(FieldId other) {
    int byOwner = owner.compareTo(other.owner);
    return byOwner != 0 ? byOwner : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
