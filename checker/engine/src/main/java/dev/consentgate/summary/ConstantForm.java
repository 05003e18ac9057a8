package dev.consentgate.summary;

import dev.consentgate.program.ClassConstant;
import dev.consentgate.program.EnumConstant;
import org.jspecify.annotations.Nullable;

/** Constants of a program as nodes; null is the null literal. */
final class ConstantForm {

  private ConstantForm() {}

  static Node write(@Nullable Object constant) {
    if (constant == null) {
      return Node.kind("null");
    }
    if (constant instanceof String text) {
      return Node.kind("text", Node.word(text));
    }
    if (constant instanceof EnumConstant value) {
      return Node.kind("enum", Node.word(value.type()), Node.word(value.name()));
    }
    if (constant instanceof ClassConstant value) {
      return Node.kind("class", Node.word(value.type()));
    }
    if (constant instanceof Character character) {
      return Node.kind("char", Node.number(character));
    }
    if (constant instanceof Boolean || constant instanceof Number) {
      return number(constant);
    }
    throw new InexpressibleException(constant);
  }

  private static Node number(Object constant) {
    Node text = Node.word(constant.toString());
    if (constant instanceof Boolean) {
      return Node.kind("boolean", text);
    }
    if (constant instanceof Integer) {
      return Node.kind("int", text);
    }
    if (constant instanceof Long) {
      return Node.kind("long", text);
    }
    if (constant instanceof Short) {
      return Node.kind("short", text);
    }
    if (constant instanceof Byte) {
      return Node.kind("byte", text);
    }
    if (constant instanceof Double) {
      return Node.kind("double", text);
    }
    if (constant instanceof Float) {
      return Node.kind("float", text);
    }
    throw new InexpressibleException(constant);
  }

  static @Nullable Object read(Node node) {
    Parts parts = Parts.of(node);
    String kind = parts.word();
    if (kind.equals("null")) {
      parts.end();
      return null;
    }
    String text = parts.word();
    if (kind.equals("enum")) {
      String name = parts.word();
      parts.end();
      return new EnumConstant(text, name);
    }
    parts.end();
    try {
      return value(kind, text);
    } catch (NumberFormatException none) {
      throw new SummaryFormatException("a word where a number should be");
    }
  }

  private static Object value(String kind, String text) {
    return switch (kind) {
      case "text" -> text;
      case "class" -> new ClassConstant(text);
      case "char" -> (char) Integer.parseInt(text);
      case "boolean" -> Boolean.valueOf(text);
      case "int" -> Integer.valueOf(text);
      case "long" -> Long.valueOf(text);
      case "short" -> Short.valueOf(text);
      case "byte" -> Byte.valueOf(text);
      case "double" -> Double.valueOf(text);
      case "float" -> Float.valueOf(text);
      default -> throw new SummaryFormatException("an unknown kind of constant");
    };
  }
}
