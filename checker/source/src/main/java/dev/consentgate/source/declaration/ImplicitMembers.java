package dev.consentgate.source.declaration;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The members that the language adds: default constructors, members of enums and records. */
record ImplicitMembers(SourceClass owner, SourceMembers members) {

  static boolean isVarargs(SourceClass owner) {
    return owner.tree() instanceof RecordDeclaration declaration
        && declaration.getParameters().getLast().map(Parameter::isVarArgs).orElse(false);
  }

  /** A record's component fields, which stand before its other fields. */
  static List<FieldSymbol> components(SourceClass owner, SourceMembers members) {
    if (!(owner.tree() instanceof RecordDeclaration declaration)) {
      return List.of();
    }
    List<FieldSymbol> components = new ArrayList<>();
    for (Parameter parameter : declaration.getParameters()) {
      FieldSymbol field =
          new FieldSymbol(
              owner,
              parameter.getNameAsString(),
              EnumSet.of(Trait.PRIVATE, Trait.FINAL),
              () -> componentType(owner, parameter),
              null);
      members.add(field, parameter);
      components.add(field);
    }
    return components;
  }

  private static Type componentType(SourceClass owner, Parameter parameter) {
    Type type = TypeResolver.resolve(parameter.getType(), owner.scope());
    return parameter.isVarArgs() && !type.isUnknown() ? new Type.Array(type) : type;
  }

  void add() {
    if (owner.is(Trait.RECORD)) {
      addRecordMembers();
    } else if (!owner.is(Trait.INTERFACE)) {
      addConstructor();
    }
    if (owner.is(Trait.ENUM) && !owner.is(Trait.ANONYMOUS)) {
      addEnumMembers();
    }
  }

  private void addConstructor() {
    if (owner.is(Trait.ANONYMOUS)) {
      addAnonymousConstructor();
    } else if (!members.declares(MethodId.CONSTRUCTOR)) {
      members.addImplicit(MethodId.CONSTRUCTOR, visibility(), List.of(), Type.Primitive.VOID);
    }
  }

  /** It takes what the chosen constructor of the superclass takes. */
  private void addAnonymousConstructor() {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (owner.tree() instanceof EnumConstantDeclaration) {
      traits.add(Trait.PRIVATE);
    }
    List<Type> parameters = List.of();
    boolean arguments =
        !(owner.tree() instanceof ObjectCreationExpr creation)
            || !creation.getArguments().isEmpty();
    MethodSymbol called = arguments ? owner.classes().readers().superConstructor(owner) : null;
    if (called != null) {
      parameters = AnonymousClasses.parameters(owner.superclass(), called);
      if (called.isVarargs()) {
        traits.add(Trait.VARARGS);
      }
    }
    members.addImplicit(MethodId.CONSTRUCTOR, traits, parameters, Type.Primitive.VOID);
  }

  private Set<Trait> visibility() {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (owner.is(Trait.ENUM)) {
      traits.add(Trait.PRIVATE);
      return traits;
    }
    for (Trait trait : Set.of(Trait.PUBLIC, Trait.PROTECTED, Trait.PRIVATE)) {
      if (owner.is(trait)) {
        traits.add(trait);
      }
    }
    return traits;
  }

  private void addEnumMembers() {
    ClassLookup classes = owner.classes();
    Set<Trait> traits = EnumSet.of(Trait.PUBLIC, Trait.STATIC);
    members.addImplicit("values", traits, List.of(), new Type.Array(owner.raw()));
    members.addImplicit("valueOf", traits, List.of(classes.string()), owner.raw());
  }

  private void addRecordMembers() {
    ClassLookup classes = owner.classes();
    List<Type> types = members.components().stream().map(FieldSymbol::type).toList();
    if (!members.declares(MethodId.CONSTRUCTOR, types)) {
      Set<Trait> traits = visibility();
      if (isVarargs(owner)) {
        traits.add(Trait.VARARGS);
      }
      members.addImplicit(MethodId.CONSTRUCTOR, traits, types, Type.Primitive.VOID);
    }
    for (FieldSymbol component : members.components()) {
      addUnlessDeclared(component.name(), List.of(), component.type());
    }
    addUnlessDeclared("toString", List.of(), classes.string());
    addUnlessDeclared("hashCode", List.of(), Type.Primitive.INT);
    addUnlessDeclared("equals", List.of(classes.object()), Type.Primitive.BOOLEAN);
  }

  private void addUnlessDeclared(String name, List<Type> parameters, Type result) {
    if (!members.declares(name, parameters)) {
      Set<Trait> traits =
          parameters.isEmpty() && !name.equals("toString") && !name.equals("hashCode")
              ? EnumSet.of(Trait.PUBLIC)
              : EnumSet.of(Trait.PUBLIC, Trait.FINAL);
      members.addImplicit(name, traits, parameters, result);
    }
  }
}
