package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies and unions that keep the order of their parts. */
final class Ordered {

  private Ordered() {}

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  static <T> Set<T> copyOf(Set<T> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  /** The first map, and of the second what the first does not have. */
  static <K, V> Map<K, V> union(Map<K, V> first, Map<K, V> second) {
    Map<K, V> union = new LinkedHashMap<>(first);
    second.forEach(union::putIfAbsent);
    return Collections.unmodifiableMap(union);
  }

  static <T> Set<T> union(Set<T> first, Set<T> second) {
    Set<T> union = new LinkedHashSet<>(first);
    union.addAll(second);
    return Collections.unmodifiableSet(union);
  }

  static <T> List<T> union(List<T> first, List<T> second) {
    Set<T> union = new LinkedHashSet<>(first);
    union.addAll(second);
    return List.copyOf(union);
  }

  static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
