package dev.consentgate.lowering;

import dev.consentgate.program.Mentions;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.util.List;
import java.util.Optional;

/**
 * What a parser delivers: declarations at once, syntax on demand. A front-end only translates; it
 * knows neither policy nor analysis, and it does not desugar.
 */
public interface FrontEnd {

  /** All types declared in the sources, local and anonymous ones included, in a stable order. */
  List<TypeInfo> sourceTypes();

  /** A type of the sources or the class path by binary name. */
  Optional<TypeInfo> type(String binaryName);

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
