package dev.consentgate.source.library;

import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.signature.SignatureReader;

/** Reads a class file's declarations; synthetic members and bridges are left out, as javac does. */
final class ClassFileReader extends ClassVisitor {

  private final LibraryClass owner;
  private final ClassLookup classes;
  private final List<AnnotationInfo> annotations = new ArrayList<>();
  private final List<FieldSymbol> fields = new ArrayList<>();
  private final List<MethodSymbol> methods = new ArrayList<>();
  private final List<String> components = new ArrayList<>();
  private final Map<MethodSymbol, List<AnnotationInfo>> methodAnnotations = new IdentityHashMap<>();
  private final Map<String, String> memberTypes = new HashMap<>();
  private final List<Type.Declared> interfaces = new ArrayList<>();
  private List<TypeVariable> typeParameters = List.of();
  private VariableScope variables = VariableScope.EMPTY;
  private Type.@Nullable Declared superclass;
  private Set<Trait> traits = Set.of();
  private int access;
  private @Nullable String signature;
  private @Nullable String superName;
  private String[] interfaceNames = {};
  private @Nullable String enclosing;
  private boolean headRead;
  private boolean isStaticMember;

  ClassFileReader(LibraryClass owner, ClassLookup classes) {
    super(Opcodes.ASM9);
    this.owner = owner;
    this.classes = classes;
  }

  ClassFileContent content() {
    readHead();
    return new ClassFileContent(
        traits,
        variables,
        typeParameters,
        superclass,
        interfaces,
        fields,
        methods,
        components,
        memberTypes,
        enclosing,
        annotations,
        methodAnnotations);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    this.access = access;
    this.signature = signature;
    this.superName = superName;
    this.interfaceNames = interfaces == null ? new String[0] : interfaces;
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outerName, @Nullable String innerName, int innerAccess) {
    if (outerName == null || innerName == null) {
      return;
    }
    String binaryName = name.replace('/', '.');
    String outer = outerName.replace('/', '.');
    if (outer.equals(owner.name())) {
      memberTypes.put(innerName, binaryName);
    }
    if (binaryName.equals(owner.name())) {
      enclosing = outer;
      isStaticMember = (innerAccess & Opcodes.ACC_STATIC) != 0;
      access = (access & ~Opcodes.ACC_PUBLIC) | (innerAccess & ~Opcodes.ACC_SUPER);
    }
  }

  /** Supertypes are read behind the inner-class table, which names the enclosing class. */
  private void readHead() {
    if (headRead) {
      return;
    }
    headRead = true;
    traits = AccessFlags.ofClass(access, enclosing != null && !isStaticMember);
    if (signature == null) {
      variables = new VariableScope(List.of(), outerVariables());
      superclass = superName == null ? null : classes.type(superName.replace('/', '.'));
      for (String each : interfaceNames) {
        interfaces.add(classes.type(each.replace('/', '.')));
      }
      return;
    }
    GenericSignature generic = GenericSignature.read(signature, classes, outerVariables());
    variables = generic.scope();
    typeParameters = List.copyOf(generic.typeParameters);
    superclass = generic.superclass instanceof Type.Declared declared ? declared : null;
    for (Type type : generic.interfaces) {
      if (type instanceof Type.Declared declared) {
        interfaces.add(declared);
      }
    }
  }

  private VariableScope outerVariables() {
    if (enclosing != null && !isStaticMember) {
      ClassSymbol outer = classes.find(enclosing);
      if (outer instanceof LibraryClass library && library != owner) {
        return library.variables();
      }
    }
    return VariableScope.EMPTY;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new AnnotationReader(descriptor, annotations::add);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, @Nullable String signature) {
    components.add(name);
    return new RecordComponentVisitor(Opcodes.ASM9) {};
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String fieldSignature,
      @Nullable Object value) {
    if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    readHead();
    Supplier<Type> type = () -> fieldType(descriptor, fieldSignature);
    Object constant = ConstantValues.of(descriptor, value);
    fields.add(
        new FieldSymbol(
            owner,
            name,
            AccessFlags.ofField(access),
            type,
            constant == null ? null : () -> constant));
    return null;
  }

  private Type fieldType(String descriptor, @Nullable String fieldSignature) {
    if (fieldSignature == null) {
      return TypeSignature.of(org.objectweb.asm.Type.getType(descriptor), classes);
    }
    Type[] result = {Type.Special.UNKNOWN};
    new SignatureReader(fieldSignature)
        .acceptType(new TypeSignature(classes, variables, type -> result[0] = type));
    return result[0];
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String methodSignature,
      String @Nullable [] exceptions) {
    if ((access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0 || name.equals("<clinit>")) {
      return null;
    }
    readHead();
    MethodSymbol method =
        new MethodSignature(owner, classes, variables, traits, isStaticMember)
            .read(access, name, descriptor, methodSignature, exceptions);
    methods.add(method);
    List<AnnotationInfo> own = new ArrayList<>();
    methodAnnotations.put(method, own);
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return new AnnotationReader(annotation, own::add);
      }
    };
  }
}
