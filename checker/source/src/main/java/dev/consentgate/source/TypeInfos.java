package dev.consentgate.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.source.body.AnnotationValues;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes the classes of the sources to the engine. */
final class TypeInfos {

  private static final String SUPPRESS = "java.lang.SuppressWarnings";

  private final AnnotationValues annotations;

  TypeInfos(AnnotationValues annotations) {
    this.annotations = annotations;
  }

  TypeInfo of(SourceClass symbol) {
    Type.Declared superclass = symbol.is(Trait.INTERFACE) ? null : symbol.superclass();
    return new TypeInfo(
        symbol.name(),
        superclass == null ? null : TypeRefs.of(superclass),
        symbol.interfaces().stream().map(TypeRefs::of).toList(),
        symbol.traits(),
        annotations.read(symbol.annotations(), symbol),
        symbol.fields().stream().map(field -> field(symbol, field, "FIELD")).toList(),
        methods(symbol),
        symbol.components().stream()
            .map(field -> field(symbol, field, "RECORD_COMPONENT"))
            .toList(),
        symbol.enclosing() == null ? null : symbol.enclosing().name(),
        enclosingMethod(symbol),
        true,
        location(symbol, symbol.tree()));
  }

  private static @Nullable MethodId enclosingMethod(SourceClass symbol) {
    BodyDeclaration<?> member = symbol.enclosingMember();
    SourceClass enclosing = symbol.enclosing();
    if (member == null || enclosing == null) {
      return null;
    }
    MethodSymbol method = enclosing.method(member);
    if (method != null) {
      return method.id();
    }
    if (StaticInitializers.isStatic(enclosing, member)) {
      return new MethodId(enclosing.name(), MethodId.STATIC_INITIALIZER, List.of());
    }
    // An instance initialiser counts as part of the first constructor.
    List<MethodSymbol> constructors = enclosing.declared(MethodId.CONSTRUCTOR);
    return constructors.isEmpty() ? null : constructors.get(0).id();
  }

  private static Location location(SourceClass symbol, @Nullable Node tree) {
    if (tree instanceof NodeWithSimpleName<?> named) {
      return symbol.unit().location(named.getName());
    }
    return tree == null ? location(symbol, symbol.tree()) : symbol.unit().location(tree);
  }

  /**
   * @param place where an annotation of a record's component must be allowed to go along
   */
  private FieldInfo field(SourceClass owner, FieldSymbol field, String place) {
    Node tree = owner.declaration(field);
    Node annotated = tree == null ? null : tree;
    if (tree != null && tree.getParentNode().orElse(null) instanceof FieldDeclaration parent) {
      annotated = parent;
    }
    return new FieldInfo(
        field.id(),
        TypeRefs.of(field.type()),
        field.traits(),
        tree instanceof Parameter
            ? annotations.read(written(tree), owner, place)
            : annotations.read(written(annotated), owner),
        location(owner, tree));
  }

  private static List<AnnotationExpr> written(@Nullable Node tree) {
    return tree instanceof NodeWithAnnotations<?> annotated
        ? annotated.getAnnotations()
        : List.of();
  }

  private List<MethodInfo> methods(SourceClass symbol) {
    Set<String> around = suppressions(symbol);
    List<MethodInfo> methods = new ArrayList<>();
    for (MethodSymbol method : symbol.methods()) {
      methods.add(method(symbol, method, around));
    }
    if (StaticInitializers.isNeeded(symbol)) {
      methods.add(staticInitializer(symbol, around));
    }
    return methods;
  }

  private static MethodInfo staticInitializer(SourceClass symbol, Set<String> around) {
    return new MethodInfo(
        new MethodId(symbol.name(), MethodId.STATIC_INITIALIZER, List.of()),
        TypeRef.VOID,
        List.of(),
        List.of(),
        EnumSet.of(Trait.STATIC),
        List.of(),
        around,
        true,
        location(symbol, symbol.tree()));
  }

  private MethodInfo method(SourceClass owner, MethodSymbol method, Set<String> around) {
    BodyDeclaration<?> tree = owner.declaration(method);
    List<AnnotationInfo> own =
        tree == null ? ofComponent(owner, method) : annotations.read(written(tree), owner);
    Set<String> suppressions = new TreeSet<>(around);
    addSuppressions(own, suppressions);
    return new MethodInfo(
        method.id(),
        TypeRefs.of(method.result()),
        parameters(owner, method, tree),
        method.thrown().stream().map(TypeRefs::of).toList(),
        method.traits(),
        own,
        suppressions,
        hasBody(owner, method, tree),
        location(owner, tree));
  }

  /** An implicit accessor has its component's annotations. */
  private List<AnnotationInfo> ofComponent(SourceClass owner, MethodSymbol method) {
    return owner.components().stream()
        .filter(component -> component.name().equals(method.name()))
        .filter(component -> method.parameters().isEmpty())
        .findFirst()
        .map(component -> field(owner, component, "METHOD").annotations())
        .orElse(List.of());
  }

  private static boolean hasBody(
      SourceClass owner, MethodSymbol method, @Nullable BodyDeclaration<?> tree) {
    if (tree instanceof MethodDeclaration declaration) {
      return declaration.getBody().isPresent();
    }
    if (tree != null) {
      return !method.is(Trait.ABSTRACT);
    }
    return method.id().isConstructor()
        || owner.components().stream().anyMatch(each -> each.name().equals(method.name()));
  }

  private List<ParameterInfo> parameters(
      SourceClass owner, MethodSymbol method, @Nullable BodyDeclaration<?> tree) {
    List<Parameter> written = List.of();
    if (tree instanceof MethodDeclaration declaration) {
      written = declaration.getParameters();
    } else if (tree instanceof ConstructorDeclaration declaration) {
      written = declaration.getParameters();
    }
    boolean ofComponents =
        tree instanceof CompactConstructorDeclaration
            || (tree == null && owner.is(Trait.RECORD) && method.id().isConstructor());
    List<ParameterInfo> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      TypeRef type = TypeRefs.of(method.parameters().get(i));
      if (i < written.size()) {
        List<AnnotationInfo> own = annotations.read(written.get(i).getAnnotations(), owner);
        parameters.add(new ParameterInfo(written.get(i).getNameAsString(), type, own));
      } else if (ofComponents) {
        FieldInfo component = field(owner, owner.components().get(i), "PARAMETER");
        parameters.add(new ParameterInfo(component.id().name(), type, component.annotations()));
      } else {
        String name = owner.is(Trait.ENUM) ? "name" : "arg" + i;
        parameters.add(new ParameterInfo(name, type, List.of()));
      }
    }
    return parameters;
  }

  private Set<String> suppressions(SourceClass symbol) {
    Set<String> names = new TreeSet<>();
    for (SourceClass each = symbol; each != null; each = each.enclosing()) {
      addSuppressions(annotations.read(each.annotations(), each), names);
      if (each.enclosingMember() != null && each.enclosing() != null) {
        addSuppressions(annotations.read(written(each.enclosingMember()), each.enclosing()), names);
      }
    }
    return names;
  }

  private static void addSuppressions(List<AnnotationInfo> written, Set<String> names) {
    for (AnnotationInfo annotation : written) {
      if (annotation.type().equals(SUPPRESS)) {
        names.addAll(annotation.texts("value"));
      }
    }
  }
}
