package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads method patterns such as {@code com.acme.Service#send(Photo,String)}. */
public final class MethodPatternParser {

  private static final String EXAMPLE = "expected 'com.acme.Service#method(Type,Type)'";

  private MethodPatternParser() {}

  /** The pattern that a text stands for; constructors never include subtypes. */
  public static MethodPattern parse(String text, boolean includeSubtypes) throws SyntaxException {
    int hash = text.indexOf('#');
    if (hash < 0) {
      throw new SyntaxException("'" + text + "' names no method; " + EXAMPLE);
    }
    String owner = typeName(text.substring(0, hash));
    String member = text.substring(hash + 1).trim();
    int open = member.indexOf('(');
    String name = open < 0 ? member : member.substring(0, open).trim();
    if (!isName(name)) {
      throw new SyntaxException("'" + name + "' is no method name; " + EXAMPLE);
    }
    boolean constructor = name.equals(MethodPattern.CONSTRUCTOR_NAME);
    return new MethodPattern(
        owner, includeSubtypes && !constructor, name, parameters(text, member, open), constructor);
  }

  /** The binary name of a type that a text stands for. */
  public static String typeName(String text) throws SyntaxException {
    String name = text.trim();
    for (String segment : name.split("\\.", -1)) {
      if (!isIdentifier(segment)) {
        throw new SyntaxException("'" + name + "' is no type name; expected 'com.acme.Photo'");
      }
    }
    return TypeNames.binary(name);
  }

  private static @Nullable List<String> parameters(String text, String member, int open)
      throws SyntaxException {
    if (open < 0) {
      return null;
    }
    if (!member.endsWith(")")) {
      throw new SyntaxException("'" + text + "' lacks the closing ')' of its parameters");
    }
    List<String> types = new ArrayList<>();
    for (String type : split(member.substring(open + 1, member.length() - 1))) {
      types.add(parameter(text, type));
    }
    return types;
  }

  private static String parameter(String text, String type) throws SyntaxException {
    String simple = TypeNames.simple(type.trim());
    if (!isIdentifier(simple.replace("[]", ""))) {
      throw new SyntaxException(
          "'" + type.trim() + "' in '" + text + "' is no parameter type; " + EXAMPLE);
    }
    return simple;
  }

  /** Splits at the commas outside type arguments. */
  private static List<String> split(String parameters) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < parameters.length(); i++) {
      char character = parameters.charAt(i);
      depth += character == '<' ? 1 : character == '>' ? -1 : 0;
      if (character == ',' && depth == 0) {
        parts.add(parameters.substring(start, i));
        start = i + 1;
      }
    }
    String last = parameters.substring(start);
    if (!parts.isEmpty() || !last.isBlank()) {
      parts.add(last);
    }
    return parts;
  }

  private static boolean isName(String text) {
    return text.endsWith(MethodPattern.WILDCARD)
        ? text.length() == 1 || isIdentifier(text.substring(0, text.length() - 1))
        : isIdentifier(text);
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && Character.isJavaIdentifierStart(text.charAt(0))
        && text.chars().allMatch(Character::isJavaIdentifierPart);
  }
}
