package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Types with their members, from javac's symbols; places and order come from trees if there are.
 */
final class DeclarationReader {

  private final SymbolIds ids;
  private final TypeReader types;
  private final AnnotationReader annotations;
  private final MethodDeclarations methods;

  DeclarationReader(SymbolIds ids, TypeReader types) {
    this.ids = ids;
    this.types = types;
    this.annotations = new AnnotationReader(ids, types);
    this.methods = new MethodDeclarations(ids, types, annotations);
  }

  TypeInfo fromSource(SourceClass source) {
    MemberPlaces places = new MemberPlaces(source);
    ClassSymbol symbol = source.tree().sym;
    return new TypeInfo(
        ids.name(symbol),
        superclass(symbol),
        types.readAll(symbol.getInterfaces()),
        TraitReader.ofClass(symbol),
        annotations.read(symbol),
        fields(symbol, places),
        methods.fromSource(source, places),
        components(symbol, places),
        source.enclosing(),
        source.enclosingMethod(),
        true,
        source.positions().of(source.tree()));
  }

  /** Completes the symbol, and so may fail where the class path lacks a class. */
  TypeInfo fromClassPath(ClassSymbol symbol) {
    symbol.complete();
    Symbol outer = symbol.owner;
    return new TypeInfo(
        ids.name(symbol),
        superclass(symbol),
        types.readAll(symbol.getInterfaces()),
        TraitReader.ofClass(symbol),
        annotations.read(symbol),
        fields(symbol, MemberPlaces.NOWHERE),
        methods.fromClassPath(symbol),
        components(symbol, MemberPlaces.NOWHERE),
        outer instanceof ClassSymbol enclosing ? ids.name(enclosing) : null,
        null,
        false,
        Location.NONE);
  }

  private @Nullable TypeRef superclass(ClassSymbol symbol) {
    Type superclass = symbol.getSuperclass();
    return superclass.getKind() == TypeKind.NONE ? null : types.read(superclass);
  }

  private List<FieldInfo> fields(ClassSymbol symbol, MemberPlaces places) {
    List<FieldInfo> fields = new ArrayList<>();
    for (Symbol member : symbol.getEnclosedElements()) {
      if (member instanceof VarSymbol field && field.getKind() != ElementKind.RECORD_COMPONENT) {
        fields.add(
            new FieldInfo(
                ids.field(field),
                types.read(field.type),
                TraitReader.ofField(field),
                annotations.read(field),
                places.of(field)));
      }
    }
    return fields;
  }

  private List<FieldInfo> components(ClassSymbol symbol, MemberPlaces places) {
    List<FieldInfo> components = new ArrayList<>();
    for (Element element : enclosed(symbol)) {
      if (element instanceof RecordComponentElement component) {
        Symbol declared = (Symbol) component;
        components.add(
            new FieldInfo(
                new FieldId(ids.name(symbol), declared.name.toString()),
                types.read(declared.type),
                TraitReader.ofField(declared),
                annotations.read(declared),
                places.of(declared)));
      }
    }
    return components;
  }

  private static List<? extends Element> enclosed(TypeElement type) {
    return type.getRecordComponents();
  }
}
