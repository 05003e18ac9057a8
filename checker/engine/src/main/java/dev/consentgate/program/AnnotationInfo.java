package dev.consentgate.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation on a declaration. Member values are {@link String}, boxed primitives, {@link
 * EnumConstant}, {@link ClassConstant}, or a {@link List} of those; members left at their default
 * may be absent.
 */
public record AnnotationInfo(String type, Map<String, Object> members) {

  public AnnotationInfo {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** The member's value as a list of texts; a single value is a list of one. */
  public List<String> texts(String member) {
    Object value = members.get(member);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }
}
