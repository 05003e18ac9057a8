package dev.consentgate.source.declaration;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns written types into types; what cannot be found is unknown, except by qualified name. */
public final class TypeResolver {

  private TypeResolver() {}

  public static Type resolve(com.github.javaparser.ast.type.Type written, NameScope scope) {
    if (written instanceof ClassOrInterfaceType type) {
      return declared(type, scope);
    }
    if (written instanceof PrimitiveType type) {
      return new Type.Primitive(type.asString());
    }
    if (written instanceof ArrayType type) {
      Type element = resolve(type.getComponentType(), scope);
      return element.isUnknown() ? element : new Type.Array(element);
    }
    if (written.isVoidType()) {
      return Type.Primitive.VOID;
    }
    if (written instanceof WildcardType type) {
      return wildcard(type, scope);
    }
    if (written instanceof IntersectionType type) {
      return resolve(type.getElements().get(0), scope);
    }
    if (written instanceof UnionType type) {
      return resolve(type.getElements().get(0), scope);
    }
    return Type.Special.UNKNOWN;
  }

  /** The type parameters of a declaration; their bounds may name each other. */
  static List<TypeVariable> parameters(NodeList<TypeParameter> written, NameScope outer) {
    List<TypeVariable> variables = new ArrayList<>();
    for (TypeParameter parameter : written) {
      variables.add(new TypeVariable(parameter.getNameAsString()));
    }
    return List.copyOf(variables);
  }

  static void bind(List<TypeVariable> variables, NodeList<TypeParameter> written, NameScope scope) {
    for (int i = 0; i < variables.size(); i++) {
      List<Type> bounds = new ArrayList<>();
      for (ClassOrInterfaceType bound : written.get(i).getTypeBound()) {
        bounds.add(resolve(bound, scope));
      }
      if (bounds.isEmpty()) {
        bounds.add(scope.unit().classes().object());
      }
      variables.get(i).setBounds(bounds);
    }
  }

  private static Type wildcard(WildcardType type, NameScope scope) {
    ClassLookup classes = scope.unit().classes();
    if (type.getExtendedType().isPresent()) {
      return new Type.Wildcard(resolve(type.getExtendedType().get(), scope), null);
    }
    return new Type.Wildcard(
        classes.object(), type.getSuperType().map(bound -> resolve(bound, scope)).orElse(null));
  }

  private static Type declared(ClassOrInterfaceType type, NameScope scope) {
    Type found = symbol(type, scope);
    if (!(found instanceof Type.Declared declared)) {
      return found;
    }
    Optional<NodeList<com.github.javaparser.ast.type.Type>> written = type.getTypeArguments();
    if (written.isEmpty() || written.get().isEmpty()) {
      return declared;
    }
    List<Type> arguments = new ArrayList<>();
    for (com.github.javaparser.ast.type.Type argument : written.get()) {
      arguments.add(resolve(argument, scope));
    }
    return new Type.Declared(declared.symbol(), arguments);
  }

  private static Type symbol(ClassOrInterfaceType type, NameScope scope) {
    String name = type.getName().getIdentifier();
    ClassOrInterfaceType qualifier = type.getScope().orElse(null);
    if (qualifier == null) {
      Type found = scope.find(name);
      return found == null ? Type.Special.UNKNOWN : found;
    }
    Type outer = symbol(qualifier, scope);
    if (outer instanceof Type.Declared declared) {
      ClassSymbol member = Members.memberType(declared.symbol(), name);
      if (member != null) {
        return member.raw();
      }
      return declared.symbol().isMissing()
          ? scope.unit().classes().type(declared.symbol().name() + "$" + name)
          : Type.Special.UNKNOWN;
    }
    ClassSymbol qualified = qualified(type.getNameWithScope(), scope);
    return qualified == null ? Type.Special.UNKNOWN : qualified.raw();
  }

  /**
   * A name written with its package; a package is only believed in when its parts look like one.
   */
  private static @Nullable ClassSymbol qualified(String name, NameScope scope) {
    ClassTable classes = scope.unit().classes();
    ClassSymbol symbol = classes.imported(name);
    if (symbol != null) {
      return symbol;
    }
    boolean packageLike = Character.isLowerCase(name.charAt(0)) && name.indexOf('.') > 0;
    return packageLike && Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1))
        ? classes.importedOrMissing(name)
        : null;
  }
}
