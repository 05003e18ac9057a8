package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes that the sources stand on, completed by javac when first asked for. A class that is
 * missing, or that needs a missing one, is absent.
 */
final class ClassPath {

  private final Symtab symtab;
  private final Names names;
  private final ModuleSymbol module;
  private final SymbolIds ids;
  private final DeclarationReader declarations;
  private final Map<String, Boolean> packages = new HashMap<>();

  ClassPath(
      Context context,
      List<JCCompilationUnit> units,
      SymbolIds ids,
      DeclarationReader declarations) {
    this.symtab = Symtab.instance(context);
    this.names = Names.instance(context);
    this.module = units.isEmpty() ? symtab.unnamedModule : units.get(0).modle;
    this.ids = ids;
    this.declarations = declarations;
  }

  /** Whether the sources, or a class that javac has read for them, name the class. */
  boolean isEntered(String binaryName) {
    return symtab.getClassesForName(names.fromString(binaryName)).iterator().hasNext();
  }

  Optional<TypeInfo> find(String binaryName) {
    return symbol(binaryName).flatMap(this::read);
  }

  /** The superclass first; also of the classes of the sources. */
  List<String> supertypes(String binaryName) {
    return symbol(binaryName).map(this::supertypes).orElse(List.of());
  }

  private List<String> supertypes(ClassSymbol symbol) {
    List<String> supertypes = new ArrayList<>();
    if (symbol.getSuperclass().tsym instanceof ClassSymbol) {
      supertypes.add(name(symbol.getSuperclass()));
    }
    for (Type type : symbol.getInterfaces()) {
      supertypes.add(name(type));
    }
    return supertypes;
  }

  private String name(Type type) {
    return type.hasTag(TypeTag.CLASS) ? ids.name(type.tsym) : TypeRef.UNKNOWN.name();
  }

  private Optional<ClassSymbol> symbol(String binaryName) {
    if (binaryName.isEmpty() || binaryName.indexOf('?') >= 0 || binaryName.indexOf('[') >= 0) {
      return Optional.empty();
    }
    Name name = names.fromString(binaryName);
    Optional<ClassSymbol> entered = entered(name);
    return entered.isEmpty() && mayExist(binaryName) ? entered(name) : entered;
  }

  private Optional<ClassSymbol> entered(Name name) {
    for (ClassSymbol symbol : symtab.getClassesForName(name)) {
      if (isComplete(symbol)) {
        return Optional.of(symbol);
      }
    }
    return Optional.empty();
  }

  /** Has the package listed, and what stands around a nested class read. */
  private boolean mayExist(String binaryName) {
    int nested = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
    if (nested > 0) {
      return symbol(binaryName.substring(0, nested)).isPresent();
    }
    String inPackage = binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    return packages.computeIfAbsent(inPackage, this::exists);
  }

  /** javac is asked in the sources' own module: all modules in turn cost it a thousandfold. */
  private boolean exists(String packageName) {
    try {
      PackageSymbol symbol = symtab.lookupPackage(module, names.fromString(packageName));
      symbol.complete();
      return symbol.exists();
    } catch (CompletionFailure incompleteClassPath) {
      return false;
    }
  }

  private static boolean isComplete(ClassSymbol symbol) {
    try {
      symbol.complete();
      return symbol.exists() && symbol.type.hasTag(TypeTag.CLASS);
    } catch (CompletionFailure incompleteClassPath) {
      return false;
    }
  }

  private Optional<TypeInfo> read(ClassSymbol symbol) {
    try {
      return Optional.of(declarations.fromClassPath(symbol));
    } catch (CompletionFailure incompleteClassPath) {
      return Optional.empty();
    }
  }
}
