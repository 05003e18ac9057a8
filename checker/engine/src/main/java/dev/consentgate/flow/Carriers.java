package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.NonCarrier;
import dev.consentgate.policy.PropertyNames;
import dev.consentgate.program.Trait;
import dev.consentgate.symbol.TypeRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which types and members can hold media at all: a filter at unknown calls and field reads, so that
 * a size, an identifier or a time taken from a photo is not taken for the photo.
 */
public final class Carriers {

  private static final Set<String> SCALARS =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Void",
          "java.lang.Class");

  private static final List<String> PLAIN_WORDS =
      List.of(
          "id",
          "ids",
          "uuid",
          "name",
          "title",
          "caption",
          "type",
          "format",
          "size",
          "length",
          "width",
          "height",
          "count",
          "time",
          "date",
          "status",
          "state",
          "hash",
          "checksum",
          "digest",
          "etag",
          "version",
          "kind",
          "owner",
          "user",
          "author",
          "uploader",
          "key",
          "label",
          "description",
          "extension",
          "encoding",
          "charset",
          "locale",
          "email");

  private final ClassHierarchy hierarchy;
  private final Models models;
  private final Map<String, Boolean> byType = new LinkedHashMap<>();
  private final Map<String, Set<String>> plainMembers = new LinkedHashMap<>();
  private final Map<String, Boolean> plainNames = new LinkedHashMap<>();

  public Carriers(ClassHierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  /** Whether a value of the type can hold media. */
  public boolean canCarry(TypeRef type) {
    if (type.isArray()) {
      return !type.name().equals("boolean");
    }
    if (type.isVoid() || type.isPrimitive()) {
      return false;
    }
    return type.isUnknown() || byType.computeIfAbsent(type.name(), this::decide);
  }

  /** Whether an element of a container can hold media: a byte or a pixel is a part of it. */
  public boolean canCarryAsElement(TypeRef type) {
    return type.isPrimitive() && !type.isVoid() ? !type.name().equals("boolean") : canCarry(type);
  }

  /**
   * Whether what a member of this name and type gives of a media object can be media. Where the
   * policy says what of the holder carries nothing, texts are taken at its word.
   *
   * @param holder the type that has the member
   */
  public boolean canCarry(TypeRef type, String member, String holder) {
    if (!canCarry(type)) {
      return false;
    }
    Set<String> declared = declaredPlain(holder);
    if (declared.contains(PropertyNames.propertyOf(member.replace("()", "")))) {
      return false;
    }
    boolean trusted = !declared.isEmpty() && type.equals(TypeRef.STRING);
    return type.isArray() || trusted || !plainNames.computeIfAbsent(member, Carriers::isPlain);
  }

  private Set<String> declaredPlain(String holder) {
    return plainMembers.computeIfAbsent(holder, this::findDeclaredPlain);
  }

  private Set<String> findDeclaredPlain(String holder) {
    Set<String> members = new LinkedHashSet<>();
    for (NonCarrier declared : models.policy().nonCarriers()) {
      if (declared.evidence() == Evidence.DECLARED
          && declared.method().matchesOwner(holder, hierarchy::isSubtype)) {
        members.add(PropertyNames.propertyOf(declared.method().name()));
      }
    }
    return members;
  }

  private static boolean isPlain(String member) {
    String plain = member.replace("()", "");
    String lower = plain.toLowerCase(Locale.ROOT);
    for (String word : PLAIN_WORDS) {
      boolean whole = lower.equals(word) || lower.equals("get" + word);
      String capitalised = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      if (whole || plain.endsWith(capitalised)) {
        return true;
      }
    }
    return false;
  }

  private boolean decide(String type) {
    if (SCALARS.contains(type)) {
      return false;
    }
    boolean excluded =
        models.policy().notMediaTypes().stream()
            .anyMatch(not -> hierarchy.isSubtype(type, not.type()));
    if (excluded) {
      return false;
    }
    return hierarchy
        .type(type)
        .map(info -> !info.is(Trait.ENUM) && !info.is(Trait.ANNOTATION))
        .orElse(true);
  }
}
