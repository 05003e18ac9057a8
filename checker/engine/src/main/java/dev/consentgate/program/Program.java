package dev.consentgate.program;

import dev.consentgate.symbol.MethodId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The code under analysis and the class path it stands on, as far as a front-end could resolve it.
 *
 * <p>Declarations are there from the start; bodies are lowered when first asked for and kept, so
 * that code far from anything of interest costs a scan. Answers are the same in every run. No
 * question has an answer by default: a program around another one that forgot to pass a question on
 * would lose the short way that the front-end knows.
 */
public interface Program {

  /** The types declared in the sources, enclosing before nested, in a stable order. */
  List<TypeInfo> sourceTypes();

  /** A type of the sources or the class path by its binary name. */
  Optional<TypeInfo> type(String binaryName);

  /** The binary names of the superclass and the interfaces; empty when the type is not known. */
  List<String> supertypes(String binaryName);

  /** The packages of the sources. */
  Set<String> packages();

  /** What the sources show of an interest, found without reading their declarations. */
  Sightings sightings(Interest interest);

  /** What the method's text names; {@link Mentions#NONE} without a body. */
  Mentions mentions(MethodId method);

  /**
   * The method's control-flow graph. Empty for abstract, native and library methods. Bodies of
   * lambdas and method references are found under the {@link MethodId} that their {@link
   * Instruction.MakeFunction} names, once the enclosing method was lowered.
   */
  Optional<Body> body(MethodId method);
}
