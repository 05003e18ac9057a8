package dev.consentgate.source.library;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** A class's or method's Signature attribute, read in two passes: variables first, then types. */
final class GenericSignature {

  final List<TypeVariable> typeParameters = new ArrayList<>();
  final List<Type> parameters = new ArrayList<>();
  final List<Type> interfaces = new ArrayList<>();
  final List<Type> thrown = new ArrayList<>();
  @Nullable Type result;
  @Nullable Type superclass;
  private final VariableScope scope;
  private final ClassLookup classes;

  private GenericSignature(ClassLookup classes, VariableScope outer) {
    this.classes = classes;
    this.scope = new VariableScope(typeParameters, outer);
  }

  static GenericSignature read(String signature, ClassLookup classes, VariableScope outer) {
    GenericSignature generic = new GenericSignature(classes, outer);
    if (signature.startsWith("<")) {
      new SignatureReader(signature).accept(generic.new Variables());
    }
    new SignatureReader(signature).accept(generic.new Types());
    return generic;
  }

  VariableScope scope() {
    return scope;
  }

  /** Finds the names of the type parameters, so that bounds may name each other. */
  private final class Variables extends SignatureVisitor {
    Variables() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitFormalTypeParameter(String name) {
      typeParameters.add(new TypeVariable(name));
    }
  }

  /** Reads bounds, supertypes, parameters and results. */
  private final class Types extends SignatureVisitor {
    private int index = -1;

    Types() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitFormalTypeParameter(String name) {
      index++;
      typeParameters.get(index).setBounds(List.of(classes.object()));
    }

    @Override
    public SignatureVisitor visitClassBound() {
      TypeVariable variable = typeParameters.get(index);
      return type(bound -> variable.setBounds(List.of(bound)));
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
      TypeVariable variable = typeParameters.get(index);
      return type(bound -> variable.setBounds(extended(variable.bounds(), bound)));
    }

    @Override
    public SignatureVisitor visitSuperclass() {
      return type(type -> superclass = type);
    }

    @Override
    public SignatureVisitor visitInterface() {
      return type(interfaces::add);
    }

    @Override
    public SignatureVisitor visitParameterType() {
      return type(parameters::add);
    }

    @Override
    public SignatureVisitor visitReturnType() {
      return type(type -> result = type);
    }

    @Override
    public SignatureVisitor visitExceptionType() {
      return type(thrown::add);
    }

    private SignatureVisitor type(java.util.function.Consumer<Type> consumer) {
      return new TypeSignature(classes, scope, consumer);
    }

    private List<Type> extended(List<Type> bounds, Type bound) {
      if (bounds.size() == 1 && bounds.get(0).equals(classes.object())) {
        return List.of(bound);
      }
      List<Type> all = new ArrayList<>(bounds);
      all.add(bound);
      return all;
    }
  }
}
