package dev.consentgate.source.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What others can see of a class file. */
record HarvestedClass(SignatureText.Header header, List<SignatureText.Member> members) {

  private static final Pattern CLASS_NAME = Pattern.compile("[L.]([\\w/$]+)(?=[;<])");
  private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final int HIDDEN = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;

  HarvestedClass {
    members = List.copyOf(members);
  }

  static HarvestedClass read(byte[] bytes) {
    Collector collector = new Collector();
    new ClassReader(bytes)
        .accept(
            collector, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return collector.result();
  }

  String name() {
    return header.name();
  }

  boolean isPublic() {
    Integer nested = header.nestedAccess();
    return ((nested == null ? header.access() : nested) & VISIBLE) != 0;
  }

  List<String> supertypes() {
    List<String> all = new ArrayList<>(header.interfaces());
    all.add(header.superName());
    return all;
  }

  /** The classes in the types of a member. */
  static Set<String> mentioned(SignatureText.Member member) {
    String signature = member.signature();
    Matcher found =
        CLASS_NAME.matcher(
            signature == null ? member.descriptor() : signature + member.descriptor());
    Set<String> names = new TreeSet<>();
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  private static final class Collector extends ClassVisitor {
    private SignatureText.@Nullable Header header;
    private final List<SignatureText.Member> members = new ArrayList<>();

    Collector() {
      super(Opcodes.ASM9);
    }

    HarvestedClass result() {
      return new HarvestedClass(java.util.Objects.requireNonNull(header), members);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      header =
          new SignatureText.Header(
              access & 0xFFFF & ~Opcodes.ACC_SUPER,
              name,
              null,
              signature,
              superName == null ? SignatureText.NONE : superName,
              interfaces == null ? List.of() : Arrays.asList(interfaces));
    }

    @Override
    public void visitInnerClass(
        String name, @Nullable String outer, @Nullable String simple, int access) {
      SignatureText.Header known = java.util.Objects.requireNonNull(header);
      if (name.equals(known.name()) && outer != null) {
        header =
            new SignatureText.Header(
                known.access(),
                name,
                access,
                known.signature(),
                known.superName(),
                known.interfaces());
      }
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access, String name, String descriptor, @Nullable String signature, Object value) {
      add(false, access, name, descriptor, signature, null);
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] thrown) {
      add(true, access, name, descriptor, signature, thrown);
      return null;
    }

    private void add(
        boolean method,
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] thrown) {
      if ((access & VISIBLE) != 0 && (access & HIDDEN) == 0) {
        List<String> exceptions = thrown == null ? List.of() : Arrays.asList(thrown);
        members.add(
            new SignatureText.Member(
                method, access & 0xFFFF, name, descriptor, signature, exceptions));
      }
    }
  }
}
