package dev.consentgate.symbol;

/** Identity of a field: the binary name of the class that declares it, and its name. */
public record FieldId(String owner, String name) implements Comparable<FieldId> {

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
