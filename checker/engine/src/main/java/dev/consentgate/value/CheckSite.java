package dev.consentgate.value;

import dev.consentgate.policy.Evidence;
import dev.consentgate.symbol.Location;
import java.util.Comparator;

/**
 * A call of a consent check in the text.
 *
 * @param call the call as the source would write it
 * @param shape how the check answers, in the policy's words
 */
public record CheckSite(Location location, String call, String shape, Evidence evidence)
    implements Comparable<CheckSite> {

  private static final Comparator<CheckSite> ORDER =
      Comparator.comparing(CheckSite::location)
          .thenComparing(CheckSite::call)
          .thenComparing(CheckSite::shape)
          .thenComparing(CheckSite::evidence);

  @Override
  public int compareTo(CheckSite other) {
    return ORDER.compare(this, other);
  }
}
