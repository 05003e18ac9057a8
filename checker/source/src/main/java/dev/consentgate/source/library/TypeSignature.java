package dev.consentgate.source.library;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads one type out of a Signature attribute or a descriptor. */
final class TypeSignature extends SignatureVisitor {

  private final ClassLookup classes;
  private final VariableScope variables;
  private final Consumer<Type> result;
  private final StringBuilder name = new StringBuilder();
  private List<Type> arguments = new ArrayList<>();

  TypeSignature(ClassLookup classes, VariableScope variables, Consumer<Type> result) {
    super(Opcodes.ASM9);
    this.classes = classes;
    this.variables = variables;
    this.result = result;
  }

  /** The type of a field or method descriptor. */
  static Type of(org.objectweb.asm.Type type, ClassLookup classes) {
    return switch (type.getSort()) {
      case org.objectweb.asm.Type.ARRAY -> array(type, classes);
      case org.objectweb.asm.Type.OBJECT -> classes.type(type.getClassName());
      default -> new Type.Primitive(type.getClassName());
    };
  }

  private static Type array(org.objectweb.asm.Type type, ClassLookup classes) {
    Type element = of(type.getElementType(), classes);
    for (int i = 0; i < type.getDimensions(); i++) {
      element = new Type.Array(element);
    }
    return element;
  }

  @Override
  public void visitBaseType(char descriptor) {
    result.accept(
        new Type.Primitive(
            org.objectweb.asm.Type.getType(String.valueOf(descriptor)).getClassName()));
  }

  @Override
  public void visitTypeVariable(String variable) {
    result.accept(variables.find(variable));
  }

  @Override
  public SignatureVisitor visitArrayType() {
    return new TypeSignature(classes, variables, element -> result.accept(new Type.Array(element)));
  }

  @Override
  public void visitClassType(String internalName) {
    name.append(internalName.replace('/', '.'));
  }

  @Override
  public void visitInnerClassType(String simpleName) {
    name.append('$').append(simpleName);
    // Arguments of the enclosing class are not kept.
    arguments = new ArrayList<>();
  }

  @Override
  public void visitTypeArgument() {
    arguments.add(new Type.Wildcard(classes.object(), null));
  }

  @Override
  public SignatureVisitor visitTypeArgument(char wildcard) {
    List<Type> into = arguments;
    return new TypeSignature(
        classes, variables, argument -> into.add(wildcarded(wildcard, argument)));
  }

  private Type wildcarded(char wildcard, Type argument) {
    return switch (wildcard) {
      case EXTENDS -> new Type.Wildcard(argument, null);
      case SUPER -> new Type.Wildcard(classes.object(), argument);
      default -> argument;
    };
  }

  @Override
  public void visitEnd() {
    result.accept(new Type.Declared(classes.reference(name.toString()), arguments));
  }
}
