package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.consentgate.program.TypeInfo;
import java.util.Optional;

/**
 * The classes that the sources stand on, completed by javac when first asked for. A class that is
 * missing, or that needs a missing one, is absent.
 */
final class ClassPath {

  private final Symtab symtab;
  private final Names names;
  private final JavacElements elements;
  private final DeclarationReader declarations;

  ClassPath(Context context, DeclarationReader declarations) {
    this.symtab = Symtab.instance(context);
    this.names = Names.instance(context);
    this.elements = JavacElements.instance(context);
    this.declarations = declarations;
  }

  Optional<TypeInfo> find(String binaryName) {
    if (binaryName.isEmpty() || binaryName.contains("?") || binaryName.contains("[")) {
      return Optional.empty();
    }
    for (ClassSymbol entered : symtab.getClassesForName(names.fromString(binaryName))) {
      Optional<TypeInfo> info = complete(entered);
      if (info.isPresent()) {
        return info;
      }
    }
    ClassSymbol named = elements.getTypeElement(binaryName.replace('$', '.'));
    return named == null ? Optional.empty() : complete(named);
  }

  private Optional<TypeInfo> complete(ClassSymbol symbol) {
    try {
      symbol.complete();
      return symbol.exists() && symbol.type.hasTag(TypeTag.CLASS)
          ? Optional.of(declarations.fromClassPath(symbol))
          : Optional.empty();
    } catch (CompletionFailure incompleteClassPath) {
      return Optional.empty();
    }
  }
}
