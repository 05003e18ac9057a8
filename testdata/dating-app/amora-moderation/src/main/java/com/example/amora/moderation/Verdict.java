package com.example.amora.moderation;

/** What a vendor says of a photo. */
public enum Verdict {
  CLEAN,
  SUSPECT,
  UNKNOWN
}
