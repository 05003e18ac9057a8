package dev.consentgate.flow;

import dev.consentgate.symbol.MethodId;
import java.util.Optional;
import java.util.Set;

/**
 * The methods of the class path that other compilations have summarised. Answers are the same in
 * every run; what is asked for is read on demand.
 */
public interface LinkedMethods {

  /** A class path without summaries. */
  LinkedMethods NONE = new NoLinkedMethods();

  /** The binary names of the classes that have summarised methods. */
  Set<String> types();

  /** The methods in which media of callers, or of their own, may leave. */
  Set<MethodId> sending();

  /** The methods that bring media of their own along. */
  Set<MethodId> yielding();

  /** What is known of the method; empty also when what was written does not fit its class. */
  Optional<LinkedMethod> find(MethodId method);

  /** Whether the class was compiled in the same build, or in one that counts as such. */
  boolean isOfBuild(String type);
}
