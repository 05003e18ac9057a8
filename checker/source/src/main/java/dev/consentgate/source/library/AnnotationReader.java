package dev.consentgate.source.library;

import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.ClassConstant;
import dev.consentgate.program.EnumConstant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads an annotation; annotations nested as member values are left out. */
final class AnnotationReader extends AnnotationVisitor {

  private final String type;
  private final Consumer<AnnotationInfo> result;
  private final Map<String, Object> members = new LinkedHashMap<>();

  AnnotationReader(String descriptor, Consumer<AnnotationInfo> result) {
    super(Opcodes.ASM9);
    this.type = Type.getType(descriptor).getClassName();
    this.result = result;
  }

  @Override
  public void visit(String name, Object value) {
    members.put(name, constant(value));
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    members.put(name, new EnumConstant(Type.getType(descriptor).getClassName(), value));
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String name, String descriptor) {
    return null;
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    List<Object> elements = new ArrayList<>();
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visit(@Nullable String ignored, Object value) {
        elements.add(constant(value));
      }

      @Override
      public void visitEnum(@Nullable String ignored, String descriptor, String value) {
        elements.add(new EnumConstant(Type.getType(descriptor).getClassName(), value));
      }

      @Override
      public void visitEnd() {
        members.put(name, List.copyOf(elements));
      }
    };
  }

  private static Object constant(Object value) {
    return value instanceof Type type ? new ClassConstant(type.getClassName()) : value;
  }

  @Override
  public void visitEnd() {
    result.accept(new AnnotationInfo(type, members));
  }
}
