package dev.consentgate.policy.reader;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Purposes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The words other sections refer to: {@code categories}, {@code purpose-keys}, {@code purposes}.
 */
final class VocabularySection {

  private static final Set<String> PURPOSE_KEYS = Set.of("parent", "generic", "description");

  private final FileContext context;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> generic = new LinkedHashSet<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();

  VocabularySection(FileContext context) {
    this.context = context;
  }

  void read(Fields root) {
    root.node("categories").ifPresent(this::categories);
    root.node("purpose-keys").ifPresent(this::purposeKeys);
    root.node("purposes").ifPresent(this::purposes);
    boolean project = context.evidence == Evidence.DECLARED;
    Set<String> projectKeys = project ? keys : Set.of();
    context.policy.purposes(new Purposes(constants, keys, projectKeys, generic, parents));
  }

  private void categories(Node node) {
    for (Scalar key : namesWithDescription(node, "categories", "user.content.self_image: photos")) {
      context.categories.add(key.text());
      context.policy.category(key.text(), "");
    }
  }

  /** The keys of a mapping to descriptions, or the texts of a list. */
  private List<Scalar> namesWithDescription(Node node, String section, String example) {
    List<Scalar> names = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      Fields none = Fields.none(context.problems);
      list.getValue()
          .forEach(item -> none.scalar(item, "a text in '" + section + "'").ifPresent(names::add));
    } else if (node instanceof MappingNode mapping) {
      Fields fields = Fields.any(mapping, "'" + section + "'", context.problems);
      fields.names().forEach(name -> names.add(new Scalar(name, fields.positionOf(name))));
    } else {
      context.problems.add(
          node,
          "found "
              + Fields.describe(node)
              + " where '"
              + section
              + "' needs a mapping such as '"
              + example
              + "'");
    }
    return names;
  }

  private void purposeKeys(Node node) {
    for (Scalar key : namesWithDescription(node, "purpose-keys", "acme.research: {}")) {
      keys.add(key.text());
      context.purposeKeys.add(key.text());
    }
    if (node instanceof MappingNode mapping) {
      Fields fields = Fields.any(mapping, "'purpose-keys'", new Problems(""));
      fields.names().forEach(key -> fields.node(key).ifPresent(value -> members(key, value)));
    }
  }

  private void members(String key, Node value) {
    if (value instanceof MappingNode mapping) {
      Fields fields =
          Fields.of(mapping, "the purpose '" + key + "'", PURPOSE_KEYS, context.problems);
      if (fields.flag("generic", false)) {
        generic.add(key);
      }
      fields.text("parent").map(context::purposeKey).ifPresent(p -> parents.put(key, p));
    } else if (!Fields.isMissing(value) && value instanceof SequenceNode) {
      context.problems.add(value, "found a list where '" + key + "' needs a mapping or nothing");
    }
  }

  private void purposes(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      context.problems.add(
          node,
          "found "
              + Fields.describe(node)
              + " where 'purposes' needs a mapping such as"
              + " 'com.acme.Purpose.AI_TRAINING: train_ai_system'");
      return;
    }
    Fields fields = Fields.any(mapping, "'purposes'", context.problems);
    for (String constant : fields.names()) {
      Optional<Scalar> key = fields.text(constant);
      key.ifPresent(found -> constants.put(constant, context.purposeKey(found)));
    }
  }
}
