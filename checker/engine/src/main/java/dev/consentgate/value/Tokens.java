package dev.consentgate.value;

import dev.consentgate.term.Marked;
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
public final class Tokens implements Marked {

  public static final Tokens NONE = new Tokens(Map.of());

  private final Map<Token, Facts> licences;
  private final long marks;
  private int hash;

  private Tokens(Map<Token, Facts> licences) {
    this.licences = licences;
    long all = 0;
    for (Map.Entry<Token, Facts> entry : licences.entrySet()) {
      all |= entry.getKey().subject().marks() | entry.getValue().marks();
    }
    this.marks = all;
  }

  @Override
  public long marks() {
    return marks;
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
    if (this == other || other.licences.isEmpty()) {
      return this;
    }
    if (licences.isEmpty()) {
      return other;
    }
    Map<Token, Facts> union = null;
    for (Map.Entry<Token, Facts> entry : other.licences.entrySet()) {
      Facts own = licences.get(entry.getKey());
      Facts met = own == null ? entry.getValue() : own.meet(entry.getValue());
      if (met != own) {
        union = union == null ? new LinkedHashMap<>(licences) : union;
        union.put(entry.getKey(), met);
      }
    }
    return union == null ? this : new Tokens(union);
  }

  /** Each entry changed; an entry whose change is null goes, equal results are joined. */
  public Tokens map(BiFunction<Token, Facts, Map.@Nullable Entry<Token, Facts>> change) {
    if (licences.isEmpty()) {
      return this;
    }
    boolean same = true;
    Map<Token, Facts> changed = new LinkedHashMap<>();
    for (Map.Entry<Token, Facts> old : licences.entrySet()) {
      Map.Entry<Token, Facts> entry = change.apply(old.getKey(), old.getValue());
      same &= entry != null && entry.getKey() == old.getKey() && entry.getValue() == old.getValue();
      if (entry != null) {
        changed.merge(entry.getKey(), entry.getValue(), Facts::meet);
      }
    }
    return same ? this : changed.isEmpty() ? NONE : new Tokens(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Tokens tokens
            && marks == tokens.marks
            && licences.size() == tokens.licences.size()
            && licences.equals(tokens.licences));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = licences.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return licences.toString();
  }
}
