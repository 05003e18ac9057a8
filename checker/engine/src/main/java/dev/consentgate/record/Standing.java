package dev.consentgate.record;

import java.util.Locale;

/** How a finding stands to the accepted ones. */
public enum Standing {
  /** There is no baseline, or nobody compared. */
  UNCOMPARED,
  NEW,
  /** New because the tool or its catalog is newer than the baseline, not because of the code. */
  NEW_BY_UPGRADE,
  /** Accepted, with all its routes. */
  UNCHANGED,
  /** Accepted, but it has routes that are not. */
  UPDATED,
  /** In the baseline, and no longer in the code. */
  ABSENT;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
