package dev.consentgate.source.lombok;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The members that {@code @Builder} adds to a class. */
record LombokBuilder(
    TypeDeclaration<?> type, List<LombokField> fields, LombokAnnotations annotations) {

  List<String> texts() {
    List<LombokField> built =
        fields.stream().filter(each -> !(each.isFinal() && each.isInitialized())).toList();
    String name = type.getNameAsString();
    String builder = name + "Builder";
    String generic = builder + arguments(type);
    String diamond = arguments(type).isEmpty() ? "" : "<>";
    List<String> texts = new ArrayList<>();
    texts.add(
        "public static "
            + parameters(type)
            + generic
            + " builder() { return new "
            + builder
            + diamond
            + "(); }");
    if (type.getMembers().stream().noneMatch(each -> declares(each, builder))) {
      texts.add(builderClass(builder, generic, built));
    }
    boolean back =
        annotations
            .find(type, "Builder")
            .map(each -> LombokAnnotations.isTrue(each, "toBuilder"))
            .orElse(false);
    if (back) {
      String copied =
          built.stream()
              .map(each -> "." + each.name() + "(this." + each.name() + ")")
              .collect(Collectors.joining());
      texts.add(
          "public " + generic + " toBuilder() { return new " + generic + "()" + copied + "; }");
    }
    return texts;
  }

  private static boolean declares(Object member, String name) {
    return member instanceof TypeDeclaration<?> nested && nested.getNameAsString().equals(name);
  }

  private String builderClass(String builder, String generic, List<LombokField> built) {
    StringBuilder text = new StringBuilder();
    text.append("public static class ").append(builder).append(parameters(type)).append(" { ");
    for (LombokField field : built) {
      text.append("private ").append(field.type()).append(' ').append(field.name()).append("; ");
    }
    text.append(builder).append("() {} ");
    for (LombokField field : built) {
      text.append("public ")
          .append(generic)
          .append(' ')
          .append(field.name())
          .append('(')
          .append(field.type())
          .append(' ')
          .append(field.name())
          .append(") { this.")
          .append(field.name())
          .append(" = ")
          .append(field.name())
          .append("; return this; } ");
    }
    String arguments =
        built.stream().map(each -> "this." + each.name()).collect(Collectors.joining(", "));
    String self = type.getNameAsString() + arguments(type);
    return text.append("public ")
        .append(self)
        .append(" build() { return new ")
        .append(self)
        .append('(')
        .append(arguments)
        .append("); } }")
        .toString();
  }

  private static NodeList<TypeParameter> written(TypeDeclaration<?> type) {
    return type instanceof NodeWithTypeParameters<?> generic
        ? generic.getTypeParameters()
        : new NodeList<>();
  }

  /** The type parameters as declared, with their bounds. */
  private static String parameters(TypeDeclaration<?> type) {
    return written(type).isEmpty()
        ? ""
        : written(type).stream()
            .map(TypeParameter::toString)
            .collect(Collectors.joining(", ", "<", "> "));
  }

  /** The type parameters as arguments. */
  static String arguments(TypeDeclaration<?> type) {
    return written(type).isEmpty()
        ? ""
        : written(type).stream()
            .map(TypeParameter::getNameAsString)
            .collect(Collectors.joining(", ", "<", ">"));
  }
}
