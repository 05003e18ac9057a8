package dev.consentgate.program;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import dev.consentgate.symbol.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The code under analysis and the class path it stands on, as far as a front-end could resolve it.
 *
 * <p>Declarations are there from the start; bodies are lowered when first asked for and kept, so
 * that code far from anything of interest costs a scan. Answers are the same in every run.
 */
public interface Program {

  /** The types declared in the sources, enclosing before nested, in a stable order. */
  List<TypeInfo> sourceTypes();

  /** A type of the sources or the class path by its binary name. */
  Optional<TypeInfo> type(String binaryName);

  /** The binary names of the superclass and the interfaces; empty when the type is not known. */
  default List<String> supertypes(String binaryName) {
    return type(binaryName)
        .map(type -> type.supertypes().stream().map(TypeRef::name).toList())
        .orElse(List.of());
  }

  /** The packages of the sources. */
  default Set<String> packages() {
    Set<String> packages = new LinkedHashSet<>();
    sourceTypes().forEach(type -> packages.add(Names.packageOf(type.name())));
    return packages;
  }

  /** What the sources show of an interest, found without reading their declarations. */
  default Sightings sightings(Interest interest) {
    return Sightings.inMentions(interest, sourceTypes(), this::mentions, this::type);
  }

  /** What the method's text names; {@link Mentions#NONE} without a body. */
  Mentions mentions(MethodId method);

  /**
   * The method's control-flow graph. Empty for abstract, native and library methods. Bodies of
   * lambdas and method references are found under the {@link MethodId} that their {@link
   * Instruction.MakeFunction} names, once the enclosing method was lowered.
   */
  Optional<Body> body(MethodId method);
}
