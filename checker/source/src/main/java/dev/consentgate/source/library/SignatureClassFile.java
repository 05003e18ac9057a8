package dev.consentgate.source.library;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A class file without code, made of signatures. */
final class SignatureClassFile {

  private SignatureClassFile() {}

  /**
   * The bytes.
   *
   * @param nested the classes right inside
   */
  static byte[] of(SignatureText.ClassLines lines, List<SignatureText.Header> nested) {
    SignatureText.Header header = lines.header();
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V17,
        header.access(),
        header.name(),
        header.signature(),
        header.superName().equals(SignatureText.NONE) ? null : header.superName(),
        header.interfaces().toArray(String[]::new));
    addNested(writer, header);
    nested.forEach(inner -> addNested(writer, inner));
    for (SignatureText.Member member : lines.members()) {
      add(writer, member);
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void addNested(ClassWriter writer, SignatureText.Header header) {
    Integer access = header.nestedAccess();
    int end = header.name().lastIndexOf('$');
    if (access != null && end > 0) {
      String outer = header.name().substring(0, end);
      writer.visitInnerClass(header.name(), outer, header.name().substring(end + 1), access);
    }
  }

  private static void add(ClassWriter writer, SignatureText.Member member) {
    if (member.method()) {
      writer.visitMethod(
          member.access(),
          member.name(),
          member.descriptor(),
          member.signature(),
          member.thrown().toArray(String[]::new));
    } else {
      writer.visitField(
          member.access(), member.name(), member.descriptor(), member.signature(), null);
    }
  }
}
