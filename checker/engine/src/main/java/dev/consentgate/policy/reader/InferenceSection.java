package dev.consentgate.policy.reader;

import dev.consentgate.policy.NameHints;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.SyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** What names suggest where nothing is declared: {@code inference}. */
final class InferenceSection {

  private static final Set<String> HINTS =
      Words.of(
          "types",
          "members",
          "not-media",
          "checks",
          "owners",
          "session-users",
          "not-owners",
          "queues",
          "delays",
          "grants",
          "purposes");

  private final FileContext context;

  InferenceSection(FileContext context) {
    this.context = context;
  }

  void read(Fields root) {
    root.node("inference").ifPresent(this::hints);
  }

  private void hints(Node node) {
    Fields fields = mapping(node, "inference", HINTS);
    context.policy.hints(
        new NameHints(
            keyed(fields, "types", context::category),
            keyed(fields, "members", context::category),
            words(fields, "not-media"),
            checks(fields),
            words(fields, "owners"),
            words(fields, "session-users"),
            words(fields, "not-owners"),
            words(fields, "queues"),
            words(fields, "delays"),
            words(fields, "grants"),
            keyed(fields, "purposes", context::purposeKey)));
  }

  private Fields mapping(Node node, String section, Set<String> known) {
    if (node instanceof MappingNode mapping) {
      return known.isEmpty()
          ? Fields.any(mapping, "'" + section + "'", context.problems)
          : Fields.of(mapping, "'" + section + "'", known, context.problems);
    }
    context.problems.add(
        node, "found " + Fields.describe(node) + " where '" + section + "' needs a mapping");
    return Fields.none(context.problems);
  }

  /** From each word to the key of the mapping it is listed under. */
  private Map<String, String> keyed(
      Fields hints, String section, Function<Scalar, String> reference) {
    Map<String, String> keys = new LinkedHashMap<>();
    hints
        .node(section)
        .map(node -> mapping(node, section, Set.of()))
        .ifPresent(
            fields -> {
              for (String name : fields.names()) {
                String key = reference.apply(new Scalar(name, fields.positionOf(name)));
                fields.texts(name).forEach(word -> keys.put(word.text(), key));
              }
            });
    return keys;
  }

  private static List<String> words(Fields fields, String key) {
    return fields.texts(key).stream().map(Scalar::text).toList();
  }

  private Map<String, Outcome> checks(Fields hints) {
    Map<String, Outcome> checks = new LinkedHashMap<>();
    hints
        .node("checks")
        .map(node -> mapping(node, "checks", Set.of()))
        .ifPresent(
            fields -> {
              for (String outcome : fields.names()) {
                outcome(fields, outcome, checks);
              }
            });
    return checks;
  }

  private void outcome(Fields fields, String text, Map<String, Outcome> into) {
    try {
      Outcome outcome = OutcomeText.parse(text);
      fields.texts(text).forEach(method -> into.put(method.text(), outcome));
    } catch (SyntaxException e) {
      context.problems.add(fields.positionOf(text), MethodEntry.message(e));
    }
  }
}
