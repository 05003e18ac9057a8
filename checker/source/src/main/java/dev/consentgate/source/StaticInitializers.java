package dev.consentgate.source;

import com.github.javaparser.ast.body.BodyDeclaration;
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
      if (member instanceof InitializerDeclaration block && block.isStatic()) {
        return true;
      }
      if (member instanceof FieldDeclaration field
          && (field.isStatic() || symbol.is(Trait.INTERFACE))
          && field.getVariables().stream().anyMatch(each -> each.getInitializer().isPresent())) {
        return true;
      }
    }
    return false;
  }
}
