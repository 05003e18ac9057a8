package dev.consentgate.policy.reader;

import dev.consentgate.policy.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of the file, read key by key.
 *
 * <p>Every key that is not one of the known ones, and every key that stands there twice, is an
 * error at once; reading never stops at an error.
 */
final class Fields {

  private final Problems problems;
  private final Position position;
  private final String what;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Position> keys = new LinkedHashMap<>();

  private Fields(Problems problems, Position position, String what) {
    this.problems = problems;
    this.position = position;
    this.what = what;
  }

  /** The fields of a mapping whose keys must be among the known ones. */
  static Fields of(MappingNode node, String what, Set<String> known, Problems problems) {
    Fields fields = any(node, what, problems);
    fields.keys.forEach(
        (key, at) -> {
          if (!known.contains(key)) {
            problems.addUnknown(at, "unknown key in " + what + ":", key, known);
          }
        });
    return fields;
  }

  /** The fields of a mapping with free keys. */
  static Fields any(MappingNode node, String what, Problems problems) {
    Fields fields = new Fields(problems, problems.positionOf(node), what);
    refuseAnchor(node, problems);
    for (NodeTuple tuple : node.getValue()) {
      fields.put(tuple);
    }
    return fields;
  }

  /** The fields of a mapping that is not there. */
  static Fields none(Problems problems) {
    return new Fields(problems, new Position("", 0, 0), "");
  }

  private void put(NodeTuple tuple) {
    Node keyNode = tuple.getKeyNode();
    if (!(keyNode instanceof ScalarNode scalar)) {
      problems.add(keyNode, "found " + describe(keyNode) + " as a key; expected a word");
      return;
    }
    String key = scalar.getValue();
    Position at = problems.positionOf(keyNode);
    if (key.equals("<<")) {
      problems.add(at, "merge keys ('<<') are not part of the format; write the entry out");
    } else if (keys.containsKey(key)) {
      Position first = keys.get(key);
      problems.add(
          at, "'" + key + "' stands twice in " + what + ", first in line " + lineOf(first));
    } else {
      keys.put(key, at);
      values.put(key, tuple.getValueNode());
      refuseAnchor(tuple.getValueNode(), problems);
    }
  }

  private static int lineOf(@Nullable Position position) {
    return position == null ? 0 : position.line();
  }

  private static void refuseAnchor(Node node, Problems problems) {
    node.getAnchor()
        .ifPresent(
            anchor ->
                problems.add(
                    node,
                    "anchors and aliases ('&"
                        + anchor.getValue()
                        + "') are not part of the format;"
                        + " write the value out"));
  }

  Position position() {
    return position;
  }

  Problems problems() {
    return problems;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The keys in the file's order. */
  List<String> names() {
    return List.copyOf(keys.keySet());
  }

  Position positionOf(String key) {
    return keys.getOrDefault(key, position);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The text of a key; an error when it is not a text. */
  Optional<Scalar> text(String key) {
    return node(key).flatMap(node -> scalar(node, "a text for '" + key + "'"));
  }

  /** The text of a key that must be there. */
  Optional<Scalar> required(String key, String example) {
    if (!has(key)) {
      problems.add(position, what + " lacks '" + key + "'; expected " + example);
    }
    return text(key);
  }

  /** A text, or each text of a list; nothing when the key is absent. */
  List<Scalar> texts(String key) {
    return node(key).map(node -> texts(node, key)).orElse(List.of());
  }

  private List<Scalar> texts(Node node, String key) {
    if (!(node instanceof SequenceNode sequence)) {
      return scalar(node, "a text or a list of texts for '" + key + "'").stream().toList();
    }
    List<Scalar> texts = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      refuseAnchor(item, problems);
      scalar(item, "a text in the list '" + key + "'").ifPresent(texts::add);
    }
    return texts;
  }

  /** True or false; the default when the key is absent. */
  boolean flag(String key, boolean absent) {
    Optional<Scalar> text = text(key);
    if (text.isEmpty()) {
      return absent;
    }
    String value = text.get().text();
    if (!value.equals("true") && !value.equals("false")) {
      problems.add(
          text.get().position(), "found '" + value + "' for '" + key + "'; expected true or false");
    }
    return value.equals("true");
  }

  Optional<Scalar> scalar(Node node, String expected) {
    if (node instanceof ScalarNode scalar && !isMissing(scalar)) {
      return Optional.of(new Scalar(scalar.getValue().strip(), problems.positionOf(node)));
    }
    problems.add(node, "found " + describe(node) + " where " + expected + " is expected");
    return Optional.empty();
  }

  static boolean isMissing(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
  }

  /** What a node is, in words. */
  static String describe(Node node) {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return isMissing(node) ? "nothing" : "the text '" + ((ScalarNode) node).getValue() + "'";
  }
}
