package dev.consentgate.source.lombok;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that accessors and constructors are generated for.
 *
 * @param declaration null for a record's component
 */
record LombokField(
    String type,
    String name,
    boolean isFinal,
    boolean isInitialized,
    @Nullable FieldDeclaration declaration) {

  static List<LombokField> of(TypeDeclaration<?> type, boolean allFinal) {
    List<LombokField> fields = new ArrayList<>();
    if (type instanceof RecordDeclaration record) {
      for (Parameter component : record.getParameters()) {
        fields.add(
            new LombokField(
                component.getType().asString(), component.getNameAsString(), true, false, null));
      }
      return fields;
    }
    for (FieldDeclaration field : type.getFields()) {
      if (!field.isStatic()) {
        for (VariableDeclarator variable : field.getVariables()) {
          fields.add(
              new LombokField(
                  variable.getType().asString(),
                  variable.getNameAsString(),
                  field.isFinal() || allFinal,
                  variable.getInitializer().isPresent(),
                  field));
        }
      }
    }
    return fields;
  }

  private boolean isFlag() {
    return type.equals("boolean");
  }

  /** The name behind {@code get}, {@code set}, {@code with}. */
  private String stem() {
    boolean prefixed =
        isFlag()
            && name.length() > 2
            && name.startsWith("is")
            && Character.isUpperCase(name.charAt(2));
    String bare = prefixed ? name.substring(2) : name;
    return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
  }

  String getter(boolean fluent) {
    return fluent ? name : (isFlag() ? "is" : "get") + stem();
  }

  String setter(boolean fluent) {
    return fluent ? name : "set" + stem();
  }

  String with() {
    return "with" + stem();
  }

  boolean isRequired() {
    boolean nonNull =
        declaration != null
            && declaration.getAnnotations().stream()
                .anyMatch(each -> each.getName().getIdentifier().equals("NonNull"));
    return !isInitialized && (isFinal || nonNull);
  }
}
