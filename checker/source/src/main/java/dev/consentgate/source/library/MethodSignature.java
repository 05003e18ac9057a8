package dev.consentgate.source.library;

import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a compiled method's signature the way its source wrote it. */
record MethodSignature(
    LibraryClass owner,
    ClassLookup classes,
    VariableScope variables,
    Set<Trait> ownerTraits,
    boolean isStaticMember) {

  MethodSymbol read(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    List<Type> parameters = new ArrayList<>();
    for (org.objectweb.asm.Type type : org.objectweb.asm.Type.getArgumentTypes(descriptor)) {
      parameters.add(TypeSignature.of(type, classes));
    }
    dropOuterInstance(name, parameters);
    Type result = TypeSignature.of(org.objectweb.asm.Type.getReturnType(descriptor), classes);
    List<Type> thrown = new ArrayList<>();
    for (String exception : exceptions == null ? new String[0] : exceptions) {
      thrown.add(classes.type(exception.replace('/', '.')));
    }
    List<TypeVariable> typeParameters = List.of();
    if (signature != null) {
      GenericSignature generic = GenericSignature.read(signature, classes, variables);
      // A signature leaves out parameters that the compiler added.
      if (generic.parameters.size() == parameters.size()) {
        parameters = generic.parameters;
      }
      typeParameters = generic.typeParameters;
      result = generic.result == null ? result : generic.result;
    }
    Set<Trait> traits = AccessFlags.ofMethod(access, ownerTraits.contains(Trait.INTERFACE));
    return new MethodSymbol(owner, name, traits, typeParameters, parameters, result, thrown);
  }

  /** javac's symbol of an inner class's constructor does not have the enclosing instance. */
  private void dropOuterInstance(String name, List<Type> parameters) {
    boolean hidden = name.equals("<init>") && ownerTraits.contains(Trait.INNER) && !isStaticMember;
    if (hidden && !parameters.isEmpty()) {
      parameters.remove(0);
    }
  }
}
