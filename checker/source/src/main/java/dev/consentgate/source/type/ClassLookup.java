package dev.consentgate.source.type;

import org.jspecify.annotations.Nullable;

/** All classes within sight by binary name: sources, class path, JDK. */
public interface ClassLookup {

  /** The class, or null when there is none of that name. */
  @Nullable ClassSymbol find(String binaryName);

  /** Whether there are classes in a package of that name. */
  boolean isPackage(String name);

  /** The class, or a {@link MissingClass} of that name; the same object each time. */
  ClassSymbol reference(String binaryName);

  default Type.Declared type(String binaryName) {
    return reference(binaryName).raw();
  }

  default Type.Declared object() {
    return type("java.lang.Object");
  }

  default Type.Declared string() {
    return type("java.lang.String");
  }

  /** The reference type for a primitive one; any other type is itself. */
  default Type boxed(Type type) {
    if (type instanceof Type.Primitive primitive) {
      String box = Subtyping.box(primitive);
      return box == null ? type : type(box);
    }
    return type;
  }
}
