package dev.consentgate.summary;

import java.util.Optional;

/** The compiled classes of one place. */
@FunctionalInterface
public interface ClassFiles {

  /** The digest of a class file; empty when there is none of this binary name. */
  Optional<String> digest(String binaryName);
}
