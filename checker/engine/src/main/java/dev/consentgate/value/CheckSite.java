package dev.consentgate.value;

import dev.consentgate.policy.Evidence;
import dev.consentgate.symbol.Location;
import java.util.Comparator;

/**
 * A call of a consent check in the text.
 *
 * @param call the call as the source would write it
 * @param shape how the check answers, in the policy's words
 * @param earlier whether a queue or a delay lies between it and what it is said of
 */
public record CheckSite(
    Location location, String call, String shape, Evidence evidence, boolean earlier)
    implements Comparable<CheckSite> {

  /** The shape of a check whose every implementation in sight says yes to everybody. */
  public static final String ALWAYS_YES = "always yes";

  /** The shape of a check after the code itself has written down what it asks for. */
  public static final String SELF_GRANTED = "granted by the code itself";

  /** The shape of a call that writes consent down. */
  public static final String GRANT = "grant";

  private static final Comparator<CheckSite> ORDER =
      Comparator.comparing(CheckSite::location)
          .thenComparing(CheckSite::call)
          .thenComparing(CheckSite::shape)
          .thenComparing(CheckSite::evidence)
          .thenComparing(CheckSite::earlier);

  public CheckSite(Location location, String call, String shape, Evidence evidence) {
    this(location, call, shape, evidence, false);
  }

  /** The site as it is seen behind a queue or a delay. */
  public CheckSite asEarlier() {
    return earlier ? this : new CheckSite(location, call, shape, evidence, true);
  }

  @Override
  public int compareTo(CheckSite other) {
    return ORDER.compare(this, other);
  }
}
