package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.source.declaration.NameScope;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.library.LibraryClass;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads annotations with their constant values; what has no constant value is left out. */
public final class AnnotationValues {

  private final Bodies bodies;
  private final Map<ClassSymbol, List<String>> targets = new IdentityHashMap<>();

  public AnnotationValues(Bodies bodies) {
    this.bodies = bodies;
  }

  public List<AnnotationInfo> read(List<AnnotationExpr> written, SourceClass owner) {
    List<AnnotationInfo> read = new ArrayList<>();
    for (AnnotationExpr annotation : written) {
      one(annotation, owner).ifPresent(read::add);
    }
    return read;
  }

  /** Those of the annotations that may stand at the place, an element type's name. */
  public List<AnnotationInfo> read(List<AnnotationExpr> written, SourceClass owner, String place) {
    List<AnnotationInfo> read = new ArrayList<>();
    for (AnnotationExpr annotation : written) {
      Type type = type(annotation.getNameAsString(), owner.scope());
      List<String> targets =
          type instanceof Type.Declared declared ? targets(declared.symbol()) : List.of();
      if (targets.isEmpty() || targets.contains(place)) {
        one(annotation, owner).ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<AnnotationInfo> one(AnnotationExpr annotation, SourceClass owner) {
    // An annotation on the class itself sees its members' names, as javac lets it.
    NameScope scope = owner.scope();
    Type type = type(annotation.getNameAsString(), scope);
    if (!(type instanceof Type.Declared declared) || isOnTypesOnly(declared.symbol())) {
      return Optional.empty();
    }
    Map<String, Object> members = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      put("value", single.getMemberValue(), declared.symbol(), owner, members);
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        put(pair.getNameAsString(), pair.getValue(), declared.symbol(), owner, members);
      }
    }
    return Optional.of(new AnnotationInfo(declared.symbol().name(), members));
  }

  /** Whether the annotation says something of a type's use, not of the declaration. */
  private boolean isOnTypesOnly(ClassSymbol annotation) {
    List<String> targets = targets(annotation);
    return !targets.isEmpty() && targets.stream().allMatch(target -> target.startsWith("TYPE_"));
  }

  /** The element types that the annotation says it is for; empty when it does not say. */
  private List<String> targets(ClassSymbol annotation) {
    List<String> known = targets.get(annotation);
    if (known == null) {
      targets.put(annotation, List.of());
      List<AnnotationInfo> own =
          annotation instanceof LibraryClass library
              ? library.annotations()
              : annotation instanceof SourceClass source
                  ? read(source.annotations(), source)
                  : List.of();
      known =
          own.stream()
              .filter(each -> each.type().equals("java.lang.annotation.Target"))
              .flatMap(each -> each.texts("value").stream())
              .map(target -> target.substring(target.lastIndexOf('.') + 1))
              .toList();
      targets.put(annotation, known);
    }
    return known;
  }

  private static @Nullable Type type(String name, NameScope scope) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return scope.find(name);
    }
    ClassSymbol symbol = scope.unit().classes().imported(name);
    if (symbol != null) {
      return symbol.raw();
    }
    Type outer = scope.find(name.substring(0, dot));
    return outer instanceof Type.Declared declared
        ? scope.unit().classes().type(declared.symbol().name() + "$" + name.substring(dot + 1))
        : null;
  }

  private void put(
      String name,
      Expression value,
      ClassSymbol annotation,
      SourceClass owner,
      Map<String, Object> members) {
    Object constant = constant(value, owner);
    if (constant != null) {
      members.put(name, isArray(annotation, name) ? listOf(constant) : constant);
    }
  }

  /** A single value stands for a list of one where the member is an array. */
  private static boolean isArray(ClassSymbol annotation, String member) {
    List<MethodSymbol> methods = annotation.declared(member);
    return !methods.isEmpty() && methods.get(0).result() instanceof Type.Array;
  }

  private static Object listOf(Object value) {
    return value instanceof List ? value : List.of(value);
  }

  private @Nullable Object constant(Expression value, SourceClass owner) {
    if (value instanceof ArrayInitializerExpr array) {
      List<Object> elements = new ArrayList<>();
      for (Expression element : array.getValues()) {
        Object constant = constant(element, owner);
        if (constant != null) {
          elements.add(constant);
        }
      }
      return List.copyOf(elements);
    }
    if (value instanceof AnnotationExpr) {
      return null;
    }
    Reading reading = bodies.annotationReading(owner);
    return reading.expressions.expr(value, null) instanceof Expr.Literal literal
        ? literal.value()
        : null;
  }
}
