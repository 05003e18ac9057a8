package dev.consentgate.binding;

import dev.consentgate.policy.AccessorPath;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.FieldSource;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Port;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Media types, their owners and media fields as annotations on types and members declare them.
 *
 * <p>A type that a file declares as media without saying whose it is takes its owners from here.
 */
final class AnnotatedMedia {

  private final Policy policy;

  AnnotatedMedia(Policy policy) {
    this.policy = policy;
  }

  /** The media type that the annotations on the type and its members make of it. */
  Optional<MediaType> typeOf(TypeInfo type) {
    List<String> owners = members(type, Annotations.MEDIA_OWNER);
    List<String> others = members(type, Annotations.NOT_MEDIA_OWNER);
    Optional<AnnotationInfo> annotation =
        Annotations.find(type.annotations(), Annotations.USER_MEDIA);
    if (annotation.isPresent()) {
      return Optional.of(
          new MediaType(
              type.name(),
              true,
              Annotations.text(annotation.get(), "value"),
              owners,
              others,
              Evidence.DECLARED,
              Annotations.at(type.location())));
    }
    if (owners.isEmpty() && others.isEmpty()) {
      return Optional.empty();
    }
    return policy.mediaTypes().stream()
        .filter(declared -> declared.type().equals(type.name()))
        .findFirst()
        .map(declared -> completed(declared, owners, others));
  }

  private static MediaType completed(
      MediaType declared, List<String> owners, List<String> notOwners) {
    return new MediaType(
        declared.type(),
        declared.includeSubtypes(),
        declared.category(),
        union(declared.ownerPaths(), owners),
        union(declared.notOwnerPaths(), notOwners),
        declared.evidence(),
        declared.position());
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> union = new LinkedHashSet<>(first);
    union.addAll(second);
    return List.copyOf(union);
  }

  /** The fields that are declared to hold media. */
  List<FieldSource> fieldsOf(TypeInfo type) {
    List<FieldSource> sources = new ArrayList<>();
    for (FieldInfo field : type.fields()) {
      Annotations.find(field.annotations(), Annotations.USER_MEDIA)
          .ifPresent(
              annotation ->
                  sources.add(
                      new FieldSource(
                          type.name(),
                          field.id().name(),
                          Annotations.text(annotation, "value"),
                          ownerOf(type),
                          Evidence.DECLARED,
                          Annotations.at(field.location()))));
    }
    return sources;
  }

  /** The first member that leads from an object of the type to the owner, if one is declared. */
  static @Nullable Port ownerOf(TypeInfo type) {
    List<String> owners = members(type, Annotations.MEDIA_OWNER);
    return owners.isEmpty() ? null : AccessorPath.fromReceiver(owners.get(0));
  }

  /** Accessors before fields: one of the two is enough where both carry the annotation. */
  private static List<String> members(TypeInfo type, String annotation) {
    List<String> members = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (MethodInfo method : type.methods()) {
      if (method.parameters().isEmpty() && Annotations.has(method.annotations(), annotation)) {
        members.add(method.id().name() + "()");
        names.add(method.id().name());
      }
    }
    for (FieldInfo field : type.fields()) {
      String name = field.id().name();
      if (Annotations.has(field.annotations(), annotation) && names.add(name)) {
        members.add(name);
      }
    }
    return members;
  }
}
