package dev.consentgate.summary;

import dev.consentgate.symbol.MethodId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file says of one class.
 *
 * @param digest of the class file that it was written for
 * @param isWhole whether it says all that the methods do, rather than which flows they make
 */
record ClassSummaries(String digest, boolean isWhole, Map<MethodId, MethodSummary> methods) {

  ClassSummaries {
    methods = Collections.unmodifiableMap(new TreeMap<>(methods));
  }
}
