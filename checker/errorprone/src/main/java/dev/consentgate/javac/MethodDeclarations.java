package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The methods of a class: in source those of its text first, then those that javac adds to the
 * symbol alone (accessors of records, {@code values()} of enums), then its static initialiser.
 */
final class MethodDeclarations {

  private final SymbolIds ids;
  private final TypeReader types;
  private final AnnotationReader annotations;

  MethodDeclarations(SymbolIds ids, TypeReader types, AnnotationReader annotations) {
    this.ids = ids;
    this.types = types;
    this.annotations = annotations;
  }

  List<MethodInfo> fromSource(SourceClass source, MemberPlaces places) {
    List<MethodInfo> methods = new ArrayList<>();
    Set<Symbol> inText = Collections.newSetFromMap(new IdentityHashMap<>());
    for (JCMethodDecl tree : source.methods()) {
      inText.add(tree.sym);
      boolean hasBody = tree.body != null || TraitReader.isImplicit(tree.sym);
      methods.add(fromText(tree.sym, hasBody, places));
    }
    for (Symbol member : source.tree().sym.getEnclosedElements()) {
      if (member instanceof MethodSymbol method && !inText.contains(member)) {
        methods.add(fromText(method, isAccessor(method), places));
      }
    }
    if (source.hasStaticInitializer()) {
      methods.add(staticInitializer(source));
    }
    return methods;
  }

  List<MethodInfo> fromClassPath(ClassSymbol symbol) {
    List<MethodInfo> methods = new ArrayList<>();
    for (Symbol member : symbol.getEnclosedElements()) {
      if (member instanceof MethodSymbol method) {
        methods.add(read(method, false, Location.NONE, Set.of()));
      }
    }
    return methods;
  }

  /**
   * Of the members that a record has without text, only accessors and constructors have meaning.
   */
  private static boolean isAccessor(MethodSymbol method) {
    return TraitReader.isImplicit(method)
        && method.params().isEmpty()
        && method.owner.enclClass().isRecord()
        && !method.name.contentEquals("toString")
        && !method.name.contentEquals("hashCode");
  }

  /** Class files keep no suppressions, so only sources are asked for them. */
  private MethodInfo fromText(MethodSymbol method, boolean hasBody, MemberPlaces places) {
    return read(method, hasBody, places.of(method), annotations.suppressions(method));
  }

  private MethodInfo read(
      MethodSymbol method, boolean hasBody, Location location, Set<String> suppressions) {
    List<ParameterInfo> parameters = new ArrayList<>();
    for (VarSymbol parameter : method.params()) {
      parameters.add(
          new ParameterInfo(
              parameter.name.toString(), types.read(parameter.type), annotations.read(parameter)));
    }
    Type signature = method.type;
    return new MethodInfo(
        ids.method(method),
        method.isConstructor() ? TypeRef.VOID : types.read(signature.getReturnType()),
        parameters,
        types.readAll(signature.getThrownTypes()),
        TraitReader.ofMethod(method),
        annotations.read(method),
        suppressions,
        hasBody,
        location);
  }

  private MethodInfo staticInitializer(SourceClass source) {
    ClassSymbol owner = source.tree().sym;
    return new MethodInfo(
        new MethodId(ids.name(owner), MethodId.STATIC_INITIALIZER, List.of()),
        TypeRef.VOID,
        List.of(),
        List.of(),
        Set.of(Trait.STATIC),
        List.of(),
        annotations.suppressions(owner),
        true,
        source.positions().of(source.tree()));
  }
}
