package dev.consentgate.judgement;

/** What is said of a flow. */
public enum Verdict {
  /** Position, purpose, subject and recipient of a check are proven. */
  CHECKED,
  /** A check is there, but one of its bindings is not proven. */
  WEAK,
  /** No check licenses the flow. */
  UNCHECKED,
  /** The sink's class needs no consent by the policy's stance. */
  INVENTORY,
  /** Callers in other modules hand the media in, and may have asked. */
  DEFERRED
}
