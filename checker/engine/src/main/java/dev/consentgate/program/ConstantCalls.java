package dev.consentgate.program;

import dev.consentgate.symbol.MethodId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of the language's own pure methods on constants: {@code "ABC".charAt(1)} is {@code
 * 'B'}.
 *
 * <p>A call that would throw, and a method that is not known here, has no constant result. A result
 * depends on nothing but the operands, neither on a locale nor on a version of the library.
 */
public final class ConstantCalls {

  private static final int LONGEST_TEXT = 10_000;

  private ConstantCalls() {}

  /**
   * The result of the call, if it is a constant.
   *
   * @param receiver the constant it is called on; null for a static method
   * @param arguments constants, none of them the null literal
   */
  public static Optional<Object> fold(
      MethodId method, @Nullable Object receiver, List<Object> arguments) {
    try {
      return Optional.ofNullable(result(method, receiver, arguments))
          .filter(value -> !(value instanceof String text) || text.length() <= LONGEST_TEXT);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object result(
      MethodId method, @Nullable Object receiver, List<Object> arguments) {
    if (receiver != null) {
      return receiver instanceof String text
          ? ofText(text, method.name(), arguments)
          : ofBoxed(receiver, method.name(), arguments);
    }
    return arguments.isEmpty() ? null : ofStatic(method, arguments);
  }

  private static @Nullable Object ofText(String text, String name, List<Object> arguments) {
    return switch (arguments.size()) {
      case 0 -> ofText(text, name);
      case 1 -> ofText(text, name, arguments.get(0));
      case 2 -> ofText(text, name, arguments.get(0), arguments.get(1));
      default -> null;
    };
  }

  private static @Nullable Object ofText(String text, String name) {
    return switch (name) {
      case "length" -> text.length();
      case "isEmpty" -> text.isEmpty();
      case "isBlank" -> text.isBlank();
      case "trim" -> text.trim();
      case "strip" -> text.strip();
      case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
      case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
      case "toString", "intern" -> text;
      default -> null;
    };
  }

  private static @Nullable Object ofText(String text, String name, Object argument) {
    if (name.equals("equals")) {
      return text.equals(argument);
    }
    if (argument instanceof Integer || argument instanceof Character) {
      return atPosition(text, name, number(argument));
    }
    return argument instanceof String other ? ofTexts(text, name, other) : null;
  }

  private static @Nullable Object ofTexts(String text, String name, String other) {
    return switch (name) {
      case "contentEquals" -> text.equals(other);
      case "equalsIgnoreCase" -> text.equalsIgnoreCase(other);
      case "startsWith" -> text.startsWith(other);
      case "endsWith" -> text.endsWith(other);
      case "contains" -> text.contains(other);
      case "indexOf" -> text.indexOf(other);
      case "lastIndexOf" -> text.lastIndexOf(other);
      case "concat" -> text.concat(other);
      case "compareTo" -> text.compareTo(other);
      default -> null;
    };
  }

  private static @Nullable Object atPosition(String text, String name, int number) {
    return switch (name) {
      case "charAt" -> text.charAt(number);
      case "codePointAt" -> text.codePointAt(number);
      case "substring" -> text.substring(number);
      case "indexOf" -> text.indexOf(number);
      case "lastIndexOf" -> text.lastIndexOf(number);
      default -> null;
    };
  }

  private static @Nullable Object ofText(String text, String name, Object first, Object second) {
    boolean numbers = first instanceof Integer && second instanceof Integer;
    if (numbers && (name.equals("substring") || name.equals("subSequence"))) {
      return text.substring(number(first), number(second));
    }
    boolean texts = first instanceof String || first instanceof Character;
    return texts && name.equals("replace")
        ? text.replace(String.valueOf(first), String.valueOf(second))
        : null;
  }

  private static @Nullable Object ofBoxed(Object receiver, String name, List<Object> arguments) {
    return switch (name) {
      case "equals" -> arguments.size() == 1 ? receiver.equals(arguments.get(0)) : null;
      case "booleanValue" -> receiver instanceof Boolean ? receiver : null;
      case "charValue" -> receiver instanceof Character ? receiver : null;
      case "intValue" -> receiver instanceof Integer ? receiver : null;
      case "longValue" -> receiver instanceof Number value ? value.longValue() : null;
      default -> null;
    };
  }

  private static @Nullable Object ofStatic(MethodId method, List<Object> arguments) {
    Object first = arguments.get(0);
    return switch (method.owner()) {
      case "java.lang.String" -> method.name().equals("valueOf") ? String.valueOf(first) : null;
      case "java.lang.Integer" -> ofInteger(method.name(), first);
      case "java.lang.Long" ->
          method.name().equals("parseLong") ? (Object) Long.parseLong(first.toString()) : null;
      case "java.lang.Boolean" -> ofBoolean(method.name(), first);
      case "java.lang.Math" -> ofMath(method.name(), arguments);
      default -> null;
    };
  }

  private static @Nullable Object ofInteger(String name, Object argument) {
    return switch (name) {
      case "parseInt" -> Integer.parseInt(argument.toString());
      case "valueOf" ->
          argument instanceof String text
              ? Integer.valueOf(text)
              : argument instanceof Integer ? argument : null;
      case "toString" -> argument.toString();
      default -> null;
    };
  }

  private static @Nullable Object ofBoolean(String name, Object argument) {
    return switch (name) {
      case "parseBoolean" -> Boolean.parseBoolean(argument.toString());
      case "valueOf" ->
          argument instanceof String text
              ? Boolean.valueOf(text)
              : argument instanceof Boolean ? argument : null;
      case "toString" -> argument.toString();
      default -> null;
    };
  }

  private static @Nullable Object ofMath(String name, List<Object> arguments) {
    if (!arguments.stream().allMatch(Integer.class::isInstance)) {
      return null;
    }
    int first = number(arguments.get(0));
    int second = arguments.size() == 2 ? number(arguments.get(1)) : first;
    return switch (name) {
      case "max" -> Math.max(first, second);
      case "min" -> Math.min(first, second);
      case "abs" -> Math.abs(first);
      default -> null;
    };
  }

  private static int number(Object value) {
    return value instanceof Character character ? character : ((Number) value).intValue();
  }
}
