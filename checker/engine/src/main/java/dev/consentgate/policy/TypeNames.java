package dev.consentgate.policy;

import java.util.List;

/**
 * The names under which a type written in a policy may be known to a compiler.
 *
 * <p>Nested types are written {@code com.acme.Outer.Inner} or {@code com.acme.Outer$Inner}; which
 * of the dots is a nesting cannot be known without the program, so convention decides first.
 */
public final class TypeNames {

  private TypeNames() {}

  /** The binary name by convention: every dot after the first capitalised segment is a nesting. */
  public static String binary(String written) {
    int from = 0;
    while (from < written.length() && !Character.isUpperCase(written.charAt(from))) {
      int dot = written.indexOf('.', from);
      if (dot < 0) {
        return written;
      }
      from = dot + 1;
    }
    return written.substring(0, from) + written.substring(from).replace('.', '$');
  }

  /** Every name to try against the program for a binary name, the likeliest first. */
  public static List<String> candidates(String binary) {
    return binary.indexOf('$') < 0 ? List.of(binary) : List.of(binary, binary.replace('$', '.'));
  }

  /** The canonical form, with dots only, in which names are compared and printed. */
  public static String canonical(String name) {
    return name.replace('$', '.');
  }

  /** The last segment of a type's name, without type arguments; array brackets are kept. */
  public static String simple(String name) {
    String erased = withoutTypeArguments(name).replace("...", "[]").replace(" ", "");
    int dimensions = erased.indexOf('[');
    String element = dimensions < 0 ? erased : erased.substring(0, dimensions);
    int cut = Math.max(element.lastIndexOf('.'), element.lastIndexOf('$'));
    return erased.substring(cut + 1);
  }

  private static String withoutTypeArguments(String name) {
    int open = name.indexOf('<');
    int close = name.lastIndexOf('>');
    return open < 0 || close < open ? name : name.substring(0, open) + name.substring(close + 1);
  }
}
