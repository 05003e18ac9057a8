package dev.consentgate.source.library;

import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A compiled class, its class file read when anything but its name is asked for. */
public final class LibraryClass extends ClassSymbol {

  private final ClassLookup classes;
  private final Supplier<byte @Nullable []> bytes;
  private @Nullable ClassFileContent content;

  LibraryClass(String name, ClassLookup classes, Supplier<byte @Nullable []> bytes) {
    super(name);
    this.classes = classes;
    this.bytes = bytes;
  }

  private ClassFileContent content() {
    if (content == null) {
      content = ClassFileContent.read(this, bytes.get(), classes);
    }
    return content;
  }

  VariableScope variables() {
    return content().variables();
  }

  public List<AnnotationInfo> annotations() {
    return content().annotations();
  }

  public List<AnnotationInfo> annotations(MethodSymbol method) {
    return content().methodAnnotations().getOrDefault(method, List.of());
  }

  @Override
  public Set<Trait> traits() {
    return content().traits();
  }

  @Override
  public List<TypeVariable> typeParameters() {
    return content().typeParameters();
  }

  @Override
  public Type.@Nullable Declared superclass() {
    return content().superclass();
  }

  @Override
  public List<Type.Declared> interfaces() {
    return content().interfaces();
  }

  @Override
  public List<FieldSymbol> fields() {
    return content().fields();
  }

  @Override
  public List<MethodSymbol> methods() {
    return content().methods();
  }

  /** The record's components by name, in order. */
  public List<String> components() {
    return content().components();
  }

  @Override
  public @Nullable ClassSymbol memberType(String simpleName) {
    String member = content().memberTypes().get(simpleName);
    return member == null ? null : classes.find(member);
  }

  @Override
  public @Nullable ClassSymbol enclosing() {
    String outer = content().enclosing();
    return outer == null ? null : classes.find(outer);
  }
}
