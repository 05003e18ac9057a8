package dev.consentgate.source.lombok;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which annotations of a file are Lombok's, told from its imports. */
final class LombokAnnotations {

  private static final String PACKAGE = "lombok.";

  private final Set<String> imported = new HashSet<>();
  private boolean onDemand;

  LombokAnnotations(CompilationUnit unit) {
    for (ImportDeclaration declaration : unit.getImports()) {
      String name = declaration.getNameAsString();
      if (declaration.isAsterisk()) {
        onDemand |= name.equals("lombok");
      } else if (name.startsWith(PACKAGE)) {
        imported.add(name.substring(name.lastIndexOf('.') + 1));
      }
    }
  }

  boolean isUsed() {
    return onDemand || !imported.isEmpty();
  }

  boolean isImported(String simpleName) {
    return onDemand || imported.contains(simpleName);
  }

  boolean has(NodeWithAnnotations<?> node, String simpleName) {
    return find(node, simpleName).isPresent();
  }

  Optional<AnnotationExpr> find(NodeWithAnnotations<?> node, String simpleName) {
    return node.getAnnotations().stream()
        .filter(annotation -> isLombok(annotation.getNameAsString(), simpleName))
        .findFirst();
  }

  private boolean isLombok(String written, String simpleName) {
    return written.equals(PACKAGE + simpleName)
        || (written.equals(simpleName) && isImported(simpleName));
  }

  /** Whether a member of the annotation is written as {@code true}. */
  static boolean isTrue(AnnotationExpr annotation, String member) {
    return annotation.isNormalAnnotationExpr()
        && annotation.asNormalAnnotationExpr().getPairs().stream()
            .anyMatch(
                pair ->
                    pair.getNameAsString().equals(member)
                        && pair.getValue().toString().equals("true"));
  }

  /** The modifier that an accessor's level asks for; empty when there is to be no accessor. */
  static Optional<String> level(AnnotationExpr annotation) {
    String text = annotation.toString();
    if (text.contains("NONE")) {
      return Optional.empty();
    }
    for (String level : new String[] {"PRIVATE", "PROTECTED", "PACKAGE", "MODULE"}) {
      if (text.contains(level)) {
        boolean named = level.equals("PRIVATE") || level.equals("PROTECTED");
        return Optional.of(named ? level.toLowerCase(java.util.Locale.ROOT) + " " : "");
      }
    }
    return Optional.of("public ");
  }
}
