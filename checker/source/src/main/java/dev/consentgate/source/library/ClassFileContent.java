package dev.consentgate.source.library;

import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/** What a class file says of its class. */
record ClassFileContent(
    Set<Trait> traits,
    VariableScope variables,
    List<TypeVariable> typeParameters,
    Type.@Nullable Declared superclass,
    List<Type.Declared> interfaces,
    List<FieldSymbol> fields,
    List<MethodSymbol> methods,
    List<String> components,
    Map<String, String> memberTypes,
    @Nullable String enclosing,
    List<AnnotationInfo> annotations,
    Map<MethodSymbol, List<AnnotationInfo>> methodAnnotations) {

  private static final ClassFileContent EMPTY =
      new ClassFileContent(
          Set.of(),
          VariableScope.EMPTY,
          List.of(),
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          null,
          List.of(),
          Map.of());

  /** A class file that is unreadable or of a future format has no content. */
  static ClassFileContent read(LibraryClass owner, byte @Nullable [] bytes, ClassLookup classes) {
    if (bytes == null) {
      return EMPTY;
    }
    try {
      ClassFileReader reader = new ClassFileReader(owner, classes);
      new ClassReader(bytes)
          .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return reader.content();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return EMPTY;
    }
  }
}
