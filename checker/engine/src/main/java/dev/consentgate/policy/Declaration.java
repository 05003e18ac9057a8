package dev.consentgate.policy;

/** One entry of a policy: it always knows what it rests on and where it is written. */
public interface Declaration {

  /** What the entry rests on. */
  Evidence evidence();

  /** Where the entry is written. */
  Position position();
}
