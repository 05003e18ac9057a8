package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.IntersectionClassType;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.code.Types.FunctionDescriptorLookupError;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The methods of functional interfaces that lambdas and method references implement. */
final class FunctionShapes {

  private final Types types;
  private final TypeReader reader;

  FunctionShapes(Types types, TypeReader reader) {
    this.types = types;
    this.reader = reader;
  }

  /**
   * What a functional interface's method takes and gives.
   *
   * @param type the interface itself, also when the target is an intersection
   */
  record Shape(TypeRef type, List<TypeRef> parameters, TypeRef result) {}

  /** Empty when the target is not attributed or not a functional interface. */
  Optional<Shape> of(@Nullable Type target) {
    if (target instanceof IntersectionClassType intersection) {
      for (Type component : intersection.getExplicitComponents()) {
        Optional<Shape> shape = of(component);
        if (shape.isPresent()) {
          return shape;
        }
      }
      return Optional.empty();
    }
    return target == null || !target.hasTag(TypeTag.CLASS) ? Optional.empty() : descriptor(target);
  }

  private Optional<Shape> descriptor(Type target) {
    try {
      if (target.isErroneous()) {
        return Optional.empty();
      }
      Type method = types.findDescriptorType(target);
      return Optional.of(
          new Shape(
              reader.read(target),
              reader.readAll(method.getParameterTypes()),
              reader.read(method.getReturnType())));
    } catch (FunctionDescriptorLookupError | CompletionFailure noFunction) {
      return Optional.empty();
    }
  }
}
