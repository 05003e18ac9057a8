package dev.consentgate.policy.reader;

import dev.consentgate.policy.Position;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A YAML text turned into nodes that know their places; only single plain documents are taken. */
final class YamlText {

  private YamlText() {}

  /** The document's mapping; empty after an error was added. */
  static Optional<MappingNode> parse(String file, String text, Problems problems) {
    try {
      return mapping(file, text, problems);
    } catch (MarkedYamlEngineException e) {
      problems.add(positionOf(e, file, problems), sentence(e, text));
    } catch (StackOverflowError e) {
      problems.add(Position.of(file), "not readable as YAML: nested too deeply");
    } catch (YamlEngineException e) {
      String message = String.valueOf(e.getMessage());
      problems.add(Position.of(file), "not readable as YAML: " + firstLine(message));
    }
    return Optional.empty();
  }

  private static Optional<MappingNode> mapping(String file, String text, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setSchema(new FailsafeSchema())
            .build();
    Iterator<Node> documents = new Compose(settings).composeAllFromString(text).iterator();
    if (!documents.hasNext()) {
      problems.add(Position.of(file), "the file is empty; expected at least 'version: 1'");
      return Optional.empty();
    }
    Node root = documents.next();
    if (documents.hasNext()) {
      problems.add(documents.next(), "a second document starts here; expected one document");
      return Optional.empty();
    }
    if (root instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    problems.add(
        root,
        "found "
            + Fields.describe(root)
            + " where a mapping starting with 'version: 1' is"
            + " expected");
    return Optional.empty();
  }

  private static Position positionOf(MarkedYamlEngineException e, String file, Problems problems) {
    return e.getProblemMark()
        .or(e::getContextMark)
        .map(problems::positionOf)
        .orElseGet(() -> Position.of(file));
  }

  private static String sentence(MarkedYamlEngineException e, String text) {
    String problem = firstLine(e.getProblem());
    boolean tab = problem.contains("\\t") || problem.contains("TAB") || isAtTab(e, text);
    if (tab) {
      return "a tab stands where YAML needs spaces; indent with spaces";
    }
    boolean inBrackets = problem.startsWith("expected ',' or");
    String hint = inBrackets ? "; inside {} and [] quote a text that has brackets or commas" : "";
    return "not readable as YAML: " + problem + hint;
  }

  private static boolean isAtTab(MarkedYamlEngineException e, String text) {
    return e.getProblemMark()
        .map(mark -> mark.getIndex() < text.length() && text.charAt(mark.getIndex()) == '\t')
        .orElse(false);
  }

  private static String firstLine(String message) {
    return message == null ? "unknown problem" : message.lines().findFirst().orElse("").strip();
  }
}
