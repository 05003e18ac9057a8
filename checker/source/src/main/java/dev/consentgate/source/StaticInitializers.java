package dev.consentgate.source;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import dev.consentgate.program.Trait;
import dev.consentgate.source.declaration.SourceClass;

/** Tells which classes run statements when they are initialised. */
final class StaticInitializers {

  private StaticInitializers() {}

  static boolean isNeeded(SourceClass symbol) {
    if (symbol.tree() instanceof EnumDeclaration declaration
        && !declaration.getEntries().isEmpty()) {
      return true;
    }
    for (BodyDeclaration<?> member : symbol.bodyDeclarations()) {
      if (isStatic(symbol, member) && hasStatements(member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStatements(BodyDeclaration<?> member) {
    return !(member instanceof FieldDeclaration field)
        || field.getVariables().stream().anyMatch(each -> each.getInitializer().isPresent());
  }

  /** Whether the member is initialised with its class. */
  static boolean isStatic(SourceClass symbol, BodyDeclaration<?> member) {
    if (member instanceof FieldDeclaration field) {
      return field.isStatic() || symbol.is(Trait.INTERFACE);
    }
    return member instanceof EnumConstantDeclaration
        || (member instanceof InitializerDeclaration block && block.isStatic());
  }
}
