package dev.consentgate.policy.reader;

import dev.consentgate.policy.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The errors found so far in one file. */
final class Problems {

  private final String file;
  private final List<PolicyError> errors = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  Position positionOf(Node node) {
    return node.getStartMark().map(this::positionOf).orElseGet(() -> Position.of(file));
  }

  Position positionOf(Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  void add(Position position, String message) {
    errors.add(new PolicyError(position, message));
  }

  void add(Node node, String message) {
    add(positionOf(node), message);
  }

  /** A word that is none of the known ones: says so and names the nearest. */
  void addUnknown(Position position, String what, String found, Collection<String> known) {
    String nearest =
        NearestWord.of(found, known)
            .map(word -> "; did you mean '" + word + "'?")
            .orElseGet(() -> known.size() > 14 ? "" : "; expected " + NearestWord.list(known));
    add(position, what + " '" + found + "'" + nearest);
  }

  void throwIfAny() throws PolicyException {
    if (!errors.isEmpty()) {
      throw new PolicyException(errors);
    }
  }
}
