package dev.consentgate.source.lombok;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of the members that Lombok adds to one class; written members come first. */
final class LombokMembers {

  private final TypeDeclaration<?> type;
  private final LombokAnnotations annotations;
  private final boolean data;
  private final boolean value;
  private final boolean fluent;
  private final boolean chained;
  private final List<LombokField> fields;
  private final List<String> texts = new ArrayList<>();

  LombokMembers(TypeDeclaration<?> type, LombokAnnotations annotations) {
    this.type = type;
    this.annotations = annotations;
    this.data = annotations.has(type, "Data");
    this.value = annotations.has(type, "Value");
    Optional<AnnotationExpr> accessors = annotations.find(type, "Accessors");
    this.fluent = accessors.map(each -> LombokAnnotations.isTrue(each, "fluent")).orElse(false);
    this.chained =
        fluent || accessors.map(each -> LombokAnnotations.isTrue(each, "chain")).orElse(false);
    this.fields = LombokField.of(type, value);
  }

  List<String> texts() {
    if (value) {
      type.getFields().forEach(LombokMembers::makeFinal);
    }
    for (LombokField field : fields) {
      accessors(field);
    }
    constructors();
    if (annotations.has(type, "Builder")) {
      texts.addAll(new LombokBuilder(type, fields, annotations).texts());
    }
    if (annotations.has(type, "Slf4j")) {
      texts.add(
          "private static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("
              + type.getNameAsString()
              + ".class);");
    }
    return texts;
  }

  private static void makeFinal(FieldDeclaration field) {
    if (!field.isStatic() && !field.isPublic() && !field.isProtected()) {
      field.setPrivate(true);
      field.setFinal(true);
    }
  }

  private void accessors(LombokField field) {
    boolean ofRecord = field.declaration() == null;
    level(field, "Getter", (data || value) && !ofRecord).ifPresent(level -> getter(field, level));
    if (!field.isFinal()) {
      level(field, "Setter", data).ifPresent(level -> setter(field, level));
    }
    level(field, "With", false).ifPresent(level -> with(field, level));
  }

  /** The field's own annotation rules before the class's. */
  private Optional<String> level(LombokField field, String annotation, boolean implied) {
    Optional<AnnotationExpr> own =
        field.declaration() == null
            ? Optional.empty()
            : annotations.find(field.declaration(), annotation);
    Optional<AnnotationExpr> asked = own.or(() -> annotations.find(type, annotation));
    return asked.isPresent()
        ? asked.flatMap(LombokAnnotations::level)
        : implied ? Optional.of("public ") : Optional.empty();
  }

  private boolean declares(String method) {
    return !type.getMethodsByName(method).isEmpty();
  }

  private void getter(LombokField field, String level) {
    String name = field.getter(fluent);
    if (!declares(name)) {
      texts.add(level + field.type() + " " + name + "() { return this." + field.name() + "; }");
    }
  }

  private void setter(LombokField field, String level) {
    String name = field.setter(fluent);
    if (!declares(name)) {
      String result = chained ? self() : "void";
      String end = chained ? " return this;" : "";
      texts.add(
          level
              + result
              + " "
              + name
              + "("
              + field.type()
              + " "
              + field.name()
              + ") { this."
              + field.name()
              + " = "
              + field.name()
              + ";"
              + end
              + " }");
    }
  }

  private void with(LombokField field, String level) {
    if (!declares(field.with())) {
      String arguments =
          fields.stream()
              .filter(each -> !(each.isFinal() && each.isInitialized()))
              .map(each -> each.equals(field) ? field.name() : "this." + each.name())
              .collect(Collectors.joining(", "));
      texts.add(
          level
              + self()
              + " "
              + field.with()
              + "("
              + field.type()
              + " "
              + field.name()
              + ") { return new "
              + type.getNameAsString()
              + diamond()
              + "("
              + arguments
              + "); }");
    }
  }

  private void constructors() {
    if (type instanceof RecordDeclaration) {
      return;
    }
    List<LombokField> all =
        fields.stream().filter(each -> !(each.isFinal() && each.isInitialized())).toList();
    List<LombokField> required = fields.stream().filter(LombokField::isRequired).toList();
    boolean written = !type.getConstructors().isEmpty();
    AnnotationExpr allArguments = annotations.find(type, "AllArgsConstructor").orElse(null);
    AnnotationExpr someArguments = annotations.find(type, "RequiredArgsConstructor").orElse(null);
    AnnotationExpr noArguments = annotations.find(type, "NoArgsConstructor").orElse(null);
    boolean asked = allArguments != null || someArguments != null || noArguments != null;
    if (noArguments != null) {
      constructor(noArguments, List.of());
    }
    if (someArguments != null || (data && !asked && !written && !builds())) {
      constructor(someArguments, required);
    }
    if (allArguments != null || (!asked && !written && (value || builds()))) {
      constructor(allArguments, all);
    }
  }

  private boolean builds() {
    return annotations.has(type, "Builder");
  }

  private void constructor(@Nullable AnnotationExpr annotation, List<LombokField> parameters) {
    String implied = builds() && !value ? "" : "public ";
    Optional<String> level =
        annotation == null ? Optional.of(implied) : LombokAnnotations.level(annotation);
    String declared =
        parameters.stream()
            .map(each -> each.type() + " " + each.name())
            .collect(Collectors.joining(", "));
    String assigned =
        parameters.stream()
            .map(each -> "this." + each.name() + " = " + each.name() + ";")
            .collect(Collectors.joining(" "));
    texts.add(
        level.orElse("") + type.getNameAsString() + "(" + declared + ") { " + assigned + " }");
  }

  private String self() {
    return type.getNameAsString() + LombokBuilder.arguments(type);
  }

  private String diamond() {
    return type instanceof ClassOrInterfaceDeclaration declaration
            && !declaration.getTypeParameters().isEmpty()
        ? "<>"
        : "";
  }
}
