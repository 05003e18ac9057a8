package dev.consentgate.policy.reader;

import dev.consentgate.policy.NameHints;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.SyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** What names suggest where nothing is declared: {@code inference}. */
final class InferenceSection {

  private static final Set<String> HINTS =
      Words.of("types", "members", "not-media", "checks", "owners", "session-users");

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
            categories(fields, "types"),
            categories(fields, "members"),
            words(fields, "not-media"),
            checks(fields),
            words(fields, "owners"),
            words(fields, "session-users")));
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

  private Map<String, String> categories(Fields hints, String key) {
    Map<String, String> categories = new LinkedHashMap<>();
    hints
        .node(key)
        .map(node -> mapping(node, key, Set.of()))
        .ifPresent(
            fields ->
                fields
                    .names()
                    .forEach(
                        category ->
                            fields
                                .texts(category)
                                .forEach(word -> put(categories, word, category, fields))));
    return categories;
  }

  private void put(Map<String, String> into, Scalar word, String category, Fields fields) {
    into.put(word.text(), context.category(new Scalar(category, fields.positionOf(category))));
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
