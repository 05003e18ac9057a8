package dev.consentgate.policy;

/** The styles in which an accessor of a property may be named. */
public final class PropertyNames {

  private PropertyNames() {}

  /** Whether a method without parameters reads the property, or is exactly the called one. */
  public static boolean isReadBy(String property, boolean exact, String method) {
    if (method.equals(property)) {
      return true;
    }
    return !exact && (method.equals("get" + capitalised(property)) || isBoolean(property, method));
  }

  private static boolean isBoolean(String property, String method) {
    return method.equals("is" + capitalised(property));
  }

  /** The property that an accessor's name stands for: {@code getOwnerId} is {@code ownerId}. */
  public static String propertyOf(String accessor) {
    for (String prefix : new String[] {"get", "is"}) {
      int length = prefix.length();
      if (accessor.length() > length
          && accessor.startsWith(prefix)
          && Character.isUpperCase(accessor.charAt(length))) {
        return Character.toLowerCase(accessor.charAt(length)) + accessor.substring(length + 1);
      }
    }
    return accessor;
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
