package dev.consentgate.javac;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Position;
import dev.consentgate.symbol.Location;

/**
 * The places of one unit's trees. A tree stands at its preferred position, where javac and Error
 * Prone report it: for a method call that is the opening parenthesis of its arguments.
 */
final class UnitPositions {

  private final String file;
  private final Position.LineMap lines;

  UnitPositions(JCCompilationUnit unit) {
    this.file = CompilationUnits.path(unit);
    this.lines = unit.lineMap;
  }

  Location of(JCTree tree) {
    int offset = tree.getPreferredPosition();
    if (offset < 0 || lines == null) {
      return new Location(file, 0, 0, -1);
    }
    int line = lines.getLineNumber(offset);
    return new Location(file, line, offset - lines.getStartPosition(line) + 1, offset);
  }
}
