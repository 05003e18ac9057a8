package dev.consentgate.source.lombok;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.VarType;
import dev.consentgate.source.declaration.GeneratedTrees;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds to a file's tree what Lombok would; files without its imports are left as they are. */
public final class LombokExpansion {

  private final Function<String, Optional<BodyDeclaration<?>>> parser;

  /**
   * @param parser reads the text of one member
   */
  public LombokExpansion(Function<String, Optional<BodyDeclaration<?>>> parser) {
    this.parser = parser;
  }

  public void expand(CompilationUnit unit) {
    LombokAnnotations annotations = new LombokAnnotations(unit);
    if (!annotations.isUsed()) {
      return;
    }
    if (annotations.isImported("val")) {
      unit.findAll(VariableDeclarator.class).forEach(LombokExpansion::inferType);
    }
    for (TypeDeclaration<?> type : List.copyOf(types(unit))) {
      boolean isClass =
          type instanceof ClassOrInterfaceDeclaration declaration && !declaration.isInterface();
      if (isClass || type instanceof EnumDeclaration || type instanceof RecordDeclaration) {
        LombokMembers members = new LombokMembers(type, annotations);
        members.texts().forEach(text -> add(type, text));
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<TypeDeclaration<?>> types(CompilationUnit unit) {
    return (List) unit.findAll(TypeDeclaration.class);
  }

  private static void inferType(VariableDeclarator variable) {
    if (variable.getType().asString().equals("val")) {
      VarType inferred = new VarType();
      inferred.setRange(variable.getType().getRange().orElse(null));
      variable.setType(inferred);
    }
  }

  private void add(TypeDeclaration<?> type, String text) {
    parser
        .apply(text)
        .ifPresent(
            member -> {
              GeneratedTrees.mark(member, type.getName().getRange().orElse(null));
              type.addMember(member);
            });
  }
}
