package dev.consentgate.testdata.world;

/** The companies that people are asked about by name. */
public enum Vendor {
  PARTNER,
  TRAINER,
  PRINTER
}
