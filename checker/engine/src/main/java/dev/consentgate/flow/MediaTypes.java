package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.MediaType;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which media types an object of some type is, or holds by its type arguments and fields. */
public final class MediaTypes {

  private static final int MAX_DEPTH = 2;

  private final Models models;
  private final ClassHierarchy hierarchy;
  private final Map<TypeRef, Boolean> holding = new LinkedHashMap<>();

  MediaTypes(Models models, ClassHierarchy hierarchy) {
    this.models = models;
    this.hierarchy = hierarchy;
  }

  /** The declaration that makes the type user media. */
  public Optional<MediaType> declared(TypeRef type) {
    return models.mediaType(type);
  }

  /** The media types that objects of this type are or hold. */
  public List<TypeRef> within(TypeRef type) {
    List<TypeRef> found = new ArrayList<>();
    collect(type, MAX_DEPTH, found);
    return found;
  }

  /** Whether an object of this type is media, or holds some. */
  boolean holdsMedia(TypeRef type) {
    return holding.computeIfAbsent(type, one -> !within(one).isEmpty());
  }

  private void collect(TypeRef type, int depth, List<TypeRef> into) {
    if (declared(type).isPresent()) {
      if (!into.contains(type)) {
        into.add(type);
      }
    } else if (type.isArray()) {
      collect(type.elementType(), depth, into);
    } else if (depth > 0) {
      type.arguments().forEach(argument -> collect(argument, depth - 1, into));
      Optional<TypeInfo> info = hierarchy.type(type.name()).filter(TypeInfo::inSource);
      info.ifPresent(declaration -> collectFields(declaration, depth, into));
    }
  }

  private void collectFields(TypeInfo type, int depth, List<TypeRef> into) {
    for (FieldInfo field : type.fields()) {
      if (!field.is(Trait.STATIC)) {
        collect(field.type(), depth - 1, into);
      }
    }
  }
}
