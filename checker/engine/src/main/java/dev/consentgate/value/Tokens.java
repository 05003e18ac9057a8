package dev.consentgate.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The media that a value may hold, each token with the licences it carries.
 *
 * <p>Order: more tokens, or fewer licences of a token, are higher. Join: union of the tokens (a
 * <em>may</em> set), intersection of the licences of the same token (a <em>must</em> set).
 */
public final class Tokens {

  public static final Tokens NONE = new Tokens(Map.of());

  private final Map<Token, Facts> licences;

  private Tokens(Map<Token, Facts> licences) {
    this.licences = licences;
  }

  public static Tokens of(Token token, Facts licences) {
    return new Tokens(Map.of(token, licences));
  }

  public boolean isEmpty() {
    return licences.isEmpty();
  }

  public Map<Token, Facts> all() {
    return Collections.unmodifiableMap(licences);
  }

  /** The join. */
  public Tokens join(Tokens other) {
    if (licences.isEmpty() || equals(other)) {
      return other;
    }
    if (other.licences.isEmpty()) {
      return this;
    }
    Map<Token, Facts> union = new LinkedHashMap<>(licences);
    other.licences.forEach((token, facts) -> union.merge(token, facts, Facts::meet));
    return new Tokens(union);
  }

  /** Each entry changed; an entry whose change is null goes, equal results are joined. */
  public Tokens map(BiFunction<Token, Facts, Map.@Nullable Entry<Token, Facts>> change) {
    if (licences.isEmpty()) {
      return this;
    }
    Map<Token, Facts> changed = new LinkedHashMap<>();
    licences.forEach(
        (token, facts) -> {
          Map.Entry<Token, Facts> entry = change.apply(token, facts);
          if (entry != null) {
            changed.merge(entry.getKey(), entry.getValue(), Facts::meet);
          }
        });
    return changed.isEmpty() ? NONE : new Tokens(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tokens tokens && licences.equals(tokens.licences);
  }

  @Override
  public int hashCode() {
    return licences.hashCode();
  }

  @Override
  public String toString() {
    return licences.toString();
  }
}
