package dev.consentgate.source.declaration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ReferenceType;
import dev.consentgate.program.Trait;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the fields and methods of a class of the sources, written ones before implicit ones. */
final class SourceMembers {

  private final SourceClass owner;
  private final boolean inInterface;
  private final List<FieldSymbol> fields = new ArrayList<>();
  private final List<MethodSymbol> methods = new ArrayList<>();
  private final Map<MethodSymbol, BodyDeclaration<?>> trees = new IdentityHashMap<>();
  private final Map<BodyDeclaration<?>, MethodSymbol> byTree = new IdentityHashMap<>();
  private final Map<FieldSymbol, Node> fieldTrees = new IdentityHashMap<>();
  private List<FieldSymbol> components = List.of();

  SourceMembers(SourceClass owner) {
    this.owner = owner;
    this.inInterface = owner.is(Trait.INTERFACE);
  }

  void read() {
    if (owner.tree() instanceof EnumDeclaration declaration) {
      declaration.getEntries().forEach(this::readConstant);
    }
    components = ImplicitMembers.components(owner, this);
    for (BodyDeclaration<?> member : owner.bodyDeclarations()) {
      if (member instanceof FieldDeclaration field) {
        field.getVariables().forEach(variable -> readField(field, variable));
      } else if (member instanceof MethodDeclaration method) {
        readMethod(method);
      } else if (member instanceof ConstructorDeclaration constructor) {
        readConstructor(constructor);
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        readCompact(constructor);
      } else if (member instanceof AnnotationMemberDeclaration annotation) {
        readAnnotationMember(annotation);
      }
    }
    new ImplicitMembers(owner, this).add();
  }

  List<FieldSymbol> fields() {
    return fields;
  }

  List<MethodSymbol> methods() {
    return methods;
  }

  List<FieldSymbol> components() {
    return components;
  }

  Map<MethodSymbol, BodyDeclaration<?>> trees() {
    return trees;
  }

  Map<BodyDeclaration<?>, MethodSymbol> byTree() {
    return byTree;
  }

  Map<FieldSymbol, Node> fieldTrees() {
    return fieldTrees;
  }

  void add(FieldSymbol field, Node tree) {
    fields.add(field);
    fieldTrees.put(field, tree);
  }

  void addImplicit(String name, Collection<Trait> traits, List<Type> parameters, Type result) {
    Set<Trait> all = EnumSet.of(Trait.IMPLICIT);
    all.addAll(traits);
    methods.add(new MethodSymbol(owner, name, all, List.of(), parameters, result, List.of()));
  }

  boolean declares(String name) {
    return methods.stream().anyMatch(method -> method.name().equals(name));
  }

  boolean declares(String name, int arity) {
    return methods.stream()
        .anyMatch(method -> method.name().equals(name) && method.parameters().size() == arity);
  }

  boolean declares(String name, List<Type> parameters) {
    MethodId id =
        new MethodSymbol(
                owner, name, Set.of(), List.of(), parameters, Type.Primitive.VOID, List.of())
            .id();
    return methods.stream().anyMatch(method -> method.id().equals(id));
  }

  private void readConstant(EnumConstantDeclaration constant) {
    Set<Trait> traits = EnumSet.of(Trait.PUBLIC, Trait.STATIC, Trait.FINAL, Trait.ENUM);
    add(new FieldSymbol(owner, constant.getNameAsString(), traits, owner::raw, null), constant);
  }

  private void readField(FieldDeclaration field, VariableDeclarator variable) {
    Set<Trait> traits = WrittenTraits.of(field.getModifiers());
    if (inInterface) {
      traits.addAll(Set.of(Trait.PUBLIC, Trait.STATIC, Trait.FINAL));
    }
    Supplier<@Nullable Object> constant =
        traits.contains(Trait.FINAL) && ConstantShape.mayBeConstant(variable)
            ? () -> owner.classes().readers().constant(owner, variable)
            : null;
    add(
        new FieldSymbol(
            owner,
            variable.getNameAsString(),
            traits,
            () -> TypeResolver.resolve(variable.getType(), owner.scope()),
            constant),
        variable);
  }

  private void readMethod(MethodDeclaration method) {
    Set<Trait> traits = WrittenTraits.of(method.getModifiers());
    if (inInterface) {
      if (!traits.contains(Trait.PRIVATE)) {
        traits.add(Trait.PUBLIC);
      }
      if (method.getBody().isEmpty()) {
        traits.add(Trait.ABSTRACT);
      }
    }
    NameScope scope = owner.scopeIn(method);
    Type result = TypeResolver.resolve(method.getType(), scope);
    add(
        method,
        method.getNameAsString(),
        traits,
        method.getParameters(),
        result,
        method.getThrownExceptions());
  }

  private void readConstructor(ConstructorDeclaration constructor) {
    Set<Trait> traits = WrittenTraits.of(constructor.getModifiers());
    if (owner.is(Trait.ENUM)) {
      traits.add(Trait.PRIVATE);
    }
    add(
        constructor,
        MethodId.CONSTRUCTOR,
        traits,
        constructor.getParameters(),
        Type.Primitive.VOID,
        constructor.getThrownExceptions());
  }

  private void readCompact(CompactConstructorDeclaration constructor) {
    Set<Trait> traits = WrittenTraits.of(constructor.getModifiers());
    traits.add(Trait.COMPACT);
    if (ImplicitMembers.isVarargs(owner)) {
      traits.add(Trait.VARARGS);
    }
    List<Type> parameters = components.stream().map(FieldSymbol::type).toList();
    register(
        constructor,
        new MethodSymbol(
            owner,
            MethodId.CONSTRUCTOR,
            traits,
            List.of(),
            parameters,
            Type.Primitive.VOID,
            List.of()));
  }

  private void readAnnotationMember(AnnotationMemberDeclaration member) {
    Type result = TypeResolver.resolve(member.getType(), owner.scope());
    register(
        member,
        new MethodSymbol(
            owner,
            member.getNameAsString(),
            EnumSet.of(Trait.PUBLIC, Trait.ABSTRACT),
            List.of(),
            List.of(),
            result,
            List.of()));
  }

  private void add(
      BodyDeclaration<?> tree,
      String name,
      Set<Trait> traits,
      NodeList<Parameter> written,
      Type result,
      NodeList<ReferenceType> exceptions) {
    if (GeneratedTrees.isGenerated(tree)) {
      traits.add(Trait.IMPLICIT);
    }
    NameScope scope = owner.scopeIn(tree);
    List<TypeVariable> variables = owner.typeParameters(tree);
    List<Type> parameters = new ArrayList<>();
    for (Parameter parameter : written) {
      Type type = TypeResolver.resolve(parameter.getType(), scope);
      if (parameter.isVarArgs()) {
        traits.add(Trait.VARARGS);
        type = type.isUnknown() ? type : new Type.Array(type);
      }
      parameters.add(type);
    }
    List<Type> thrown = new ArrayList<>();
    for (ReferenceType exception : exceptions) {
      thrown.add(TypeResolver.resolve(exception, scope));
    }
    register(tree, new MethodSymbol(owner, name, traits, variables, parameters, result, thrown));
  }

  private void register(BodyDeclaration<?> tree, MethodSymbol method) {
    methods.add(method);
    trees.put(method, tree);
    byTree.put(tree, method);
  }
}
