package dev.consentgate.source.declaration;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.consentgate.program.Trait;
import dev.consentgate.source.type.Type;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The supertypes of a class of the sources; an interface has {@code Object} as superclass here. */
record ClassHeader(Type.@Nullable Declared superclass, List<Type.Declared> interfaces) {

  static final ClassHeader UNFINISHED = new ClassHeader(null, List.of());

  static ClassHeader read(SourceClass symbol, NameScope scope) {
    ClassTable classes = symbol.classes();
    if (symbol.tree() instanceof ClassOrInterfaceDeclaration declaration) {
      return declaration.isInterface()
          ? new ClassHeader(classes.object(), all(declaration.getExtendedTypes(), scope))
          : new ClassHeader(
              declaration.getExtendedTypes().isEmpty()
                  ? classes.object()
                  : one(declaration.getExtendedTypes().get(0), scope),
              all(declaration.getImplementedTypes(), scope));
    }
    if (symbol.tree() instanceof EnumDeclaration declaration) {
      Type.Declared self = new Type.Declared(symbol, List.of());
      return new ClassHeader(
          new Type.Declared(classes.reference("java.lang.Enum"), List.of(self)),
          all(declaration.getImplementedTypes(), scope));
    }
    if (symbol.tree() instanceof RecordDeclaration declaration) {
      return new ClassHeader(
          classes.type("java.lang.Record"), all(declaration.getImplementedTypes(), scope));
    }
    if (symbol.tree() instanceof AnnotationDeclaration) {
      return new ClassHeader(
          classes.object(), List.of(classes.type("java.lang.annotation.Annotation")));
    }
    return symbol.tree() instanceof ObjectCreationExpr creation
        ? anonymous(symbol, creation, scope)
        : new ClassHeader(enclosingEnum(symbol), List.of());
  }

  private static Type.@Nullable Declared enclosingEnum(SourceClass symbol) {
    SourceClass enclosing = symbol.enclosing();
    return enclosing == null ? null : enclosing.self();
  }

  private static ClassHeader anonymous(
      SourceClass symbol, ObjectCreationExpr creation, NameScope scope) {
    Type.Declared type = one(creation.getType(), scope);
    boolean diamond = creation.getType().getTypeArguments().map(List::isEmpty).orElse(false);
    if (diamond) {
      type = symbol.classes().readers().diamond(symbol, type);
    }
    return type.symbol().is(Trait.INTERFACE)
        ? new ClassHeader(symbol.classes().object(), List.of(type))
        : new ClassHeader(type, List.of());
  }

  private static List<Type.Declared> all(NodeList<ClassOrInterfaceType> written, NameScope scope) {
    List<Type.Declared> types = new ArrayList<>();
    for (ClassOrInterfaceType type : written) {
      types.add(one(type, scope));
    }
    return types;
  }

  /** A supertype that cannot be found still stands there, as a class that nothing is known of. */
  private static Type.Declared one(ClassOrInterfaceType written, NameScope scope) {
    return TypeResolver.resolve(written, scope) instanceof Type.Declared declared
        ? declared
        : scope.unit().classes().type(MethodId.UNKNOWN_OWNER);
  }
}
