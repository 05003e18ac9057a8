package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import dev.consentgate.source.declaration.SourceUnit;
import dev.consentgate.symbol.Location;

/** The place of a form that messages show. */
final class Positions {

  private Positions() {}

  static Location of(Node node, SourceUnit unit) {
    return unit.location(node);
  }
}
