package dev.consentgate.value;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constants that a value may be; null stands for the null literal.
 *
 * <p>Order: subsets are lower, {@link #ANY} is the top. Join: union, cut to {@link #ANY} beyond
 * {@link #MAX}.
 */
public record Constants(boolean any, Set<@Nullable Object> values) {

  public static final int MAX = 8;
  public static final Constants ANY = new Constants(true, Set.of());

  /** The bottom; its set, unlike {@code Set.of()}, can be asked for null. */
  public static final Constants NONE = new Constants(false, Collections.emptySet());

  public static Constants of(@Nullable Object value) {
    return new Constants(false, Collections.singleton(value));
  }

  /** Whether the value can be nothing but one constant. */
  public boolean isSingle() {
    return !any && values.size() == 1;
  }

  /** The one constant. */
  public @Nullable Object single() {
    return values.iterator().next();
  }

  public Constants join(Constants other) {
    if (any || other.any) {
      return ANY;
    }
    if (values.containsAll(other.values)) {
      return this;
    }
    Set<@Nullable Object> union = new LinkedHashSet<>(values);
    union.addAll(other.values);
    return union.size() > MAX ? ANY : new Constants(false, Collections.unmodifiableSet(union));
  }
}
