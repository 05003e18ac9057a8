package dev.consentgate.source.declaration;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.consentgate.program.Trait;
import java.util.EnumSet;
import java.util.Set;

/** Written modifiers as traits, with those that the language implies. */
final class WrittenTraits {

  private WrittenTraits() {}

  static Set<Trait> of(NodeList<Modifier> modifiers) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Modifier modifier : modifiers) {
      switch (modifier.getKeyword()) {
        case PUBLIC -> traits.add(Trait.PUBLIC);
        case PROTECTED -> traits.add(Trait.PROTECTED);
        case PRIVATE -> traits.add(Trait.PRIVATE);
        case STATIC -> traits.add(Trait.STATIC);
        case FINAL -> traits.add(Trait.FINAL);
        case ABSTRACT -> traits.add(Trait.ABSTRACT);
        case DEFAULT -> traits.add(Trait.DEFAULT);
        case SYNCHRONIZED -> traits.add(Trait.SYNCHRONIZED);
        case NATIVE -> traits.add(Trait.NATIVE);
        case SEALED -> traits.add(Trait.SEALED);
        default -> {}
      }
    }
    return traits;
  }

  static Set<Trait> ofType(TypeDeclaration<?> type, boolean nested, boolean inInterface) {
    Set<Trait> traits = of(type.getModifiers());
    boolean implicitlyStatic = true;
    if (type instanceof ClassOrInterfaceDeclaration declaration && !declaration.isInterface()) {
      implicitlyStatic = false;
    } else if (type instanceof EnumDeclaration declaration) {
      traits.add(Trait.ENUM);
      boolean bodies =
          declaration.getEntries().stream().anyMatch(entry -> entry.getClassBody().isNonEmpty());
      traits.add(bodies ? Trait.SEALED : Trait.FINAL);
      if (declaration.getMethods().stream().anyMatch(MethodDeclaration::isAbstract)) {
        traits.add(Trait.ABSTRACT);
      }
    } else if (type instanceof RecordDeclaration) {
      traits.add(Trait.RECORD);
      traits.add(Trait.FINAL);
    } else {
      traits.add(Trait.INTERFACE);
      traits.add(Trait.ABSTRACT);
    }
    if (type instanceof AnnotationDeclaration) {
      traits.add(Trait.ANNOTATION);
    }
    if (nested && inInterface) {
      traits.add(Trait.PUBLIC);
    }
    if (nested && (implicitlyStatic || inInterface)) {
      traits.add(Trait.STATIC);
    }
    return traits;
  }
}
