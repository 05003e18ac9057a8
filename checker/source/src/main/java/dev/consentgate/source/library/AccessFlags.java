package dev.consentgate.source.library;

import dev.consentgate.program.Trait;
import java.util.EnumSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Access flags of class files as traits. */
final class AccessFlags {

  private AccessFlags() {}

  static Set<Trait> ofClass(int access, boolean inner) {
    Set<Trait> traits = visibility(access);
    add(traits, access, Opcodes.ACC_STATIC, Trait.STATIC);
    add(traits, access, Opcodes.ACC_FINAL, Trait.FINAL);
    add(traits, access, Opcodes.ACC_ABSTRACT, Trait.ABSTRACT);
    add(traits, access, Opcodes.ACC_INTERFACE, Trait.INTERFACE);
    add(traits, access, Opcodes.ACC_ENUM, Trait.ENUM);
    add(traits, access, Opcodes.ACC_RECORD, Trait.RECORD);
    add(traits, access, Opcodes.ACC_ANNOTATION, Trait.ANNOTATION);
    if (inner) {
      traits.add(Trait.INNER);
    }
    return traits;
  }

  static Set<Trait> ofField(int access) {
    Set<Trait> traits = visibility(access);
    add(traits, access, Opcodes.ACC_STATIC, Trait.STATIC);
    add(traits, access, Opcodes.ACC_FINAL, Trait.FINAL);
    add(traits, access, Opcodes.ACC_ENUM, Trait.ENUM);
    return traits;
  }

  static Set<Trait> ofMethod(int access, boolean inInterface) {
    Set<Trait> traits = visibility(access);
    add(traits, access, Opcodes.ACC_STATIC, Trait.STATIC);
    add(traits, access, Opcodes.ACC_FINAL, Trait.FINAL);
    add(traits, access, Opcodes.ACC_ABSTRACT, Trait.ABSTRACT);
    add(traits, access, Opcodes.ACC_SYNCHRONIZED, Trait.SYNCHRONIZED);
    add(traits, access, Opcodes.ACC_NATIVE, Trait.NATIVE);
    add(traits, access, Opcodes.ACC_VARARGS, Trait.VARARGS);
    int bodied = Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
    if (inInterface && (access & bodied) == 0) {
      traits.add(Trait.DEFAULT);
    }
    return traits;
  }

  private static Set<Trait> visibility(int access) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, access, Opcodes.ACC_PUBLIC, Trait.PUBLIC);
    add(traits, access, Opcodes.ACC_PROTECTED, Trait.PROTECTED);
    add(traits, access, Opcodes.ACC_PRIVATE, Trait.PRIVATE);
    return traits;
  }

  private static void add(Set<Trait> traits, int access, int flag, Trait trait) {
    if ((access & flag) != 0) {
      traits.add(trait);
    }
  }
}
