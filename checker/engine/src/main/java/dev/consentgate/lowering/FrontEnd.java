package dev.consentgate.lowering;

import dev.consentgate.program.Interest;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.Sightings;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a parser delivers: declarations at once, syntax on demand. A front-end only translates; it
 * knows neither policy nor analysis, and it does not desugar.
 */
public interface FrontEnd {

  /** All types declared in the sources, local and anonymous ones included, in a stable order. */
  List<TypeInfo> sourceTypes();

  /** A type of the sources or the class path by binary name. */
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

  /** What the sources show of an interest; a front-end may know it without its declarations. */
  default Sightings sightings(Interest interest) {
    return Sightings.inMentions(interest, sourceTypes(), this::mentions, this::type);
  }

  /**
   * What the method's text names. A class's field initialisers and initialiser blocks are mentioned
   * by each of its constructors, static ones by {@code <clinit>}.
   */
  Mentions mentions(MethodId method);

  /**
   * The method's statements; empty when it has none in source. {@code <clinit>} and implicit
   * members (default constructors, record members) have no syntax of their own.
   */
  Optional<MethodSyntax> syntax(MethodId method);

  /** The initialisers of a source type. */
  Initializers initializers(String binaryName);
}
