package dev.consentgate.policy.reader;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.PolicyBuilder;
import dev.consentgate.policy.Sink;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What the sections of one file share: its errors, its evidence and the words it may refer to. */
final class FileContext {

  final Problems problems;
  final Evidence evidence;
  final PolicyBuilder policy = new PolicyBuilder();
  final Set<String> categories;
  final Set<String> purposeKeys;
  final Set<String> recipients;
  private boolean keepsRegister;

  FileContext(Problems problems, Evidence evidence, Policy vocabulary) {
    this.problems = problems;
    this.evidence = evidence;
    categories = new LinkedHashSet<>(vocabulary.categories().keySet());
    purposeKeys = new LinkedHashSet<>(vocabulary.purposes().keys());
    recipients = new LinkedHashSet<>(vocabulary.recipients().keySet());
    keepsRegister = evidence == Evidence.CATALOG;
  }

  /** From now on a recipient must be in the register. */
  void keepRegister() {
    keepsRegister = true;
  }

  /** A category that must be known. */
  String category(Scalar found) {
    return reference("unknown category", found, categories);
  }

  /** A key of a purpose that must be known. */
  String purposeKey(Scalar found) {
    return reference("unknown purpose", found, purposeKeys);
  }

  /**
   * A recipient; one that is not in the register is a finding of its own, but one that is nearly in
   * it is a slip.
   */
  String recipient(Scalar found) {
    String id = found.text();
    boolean known = !keepsRegister || id.equals(Sink.BY_HOST) || recipients.contains(id);
    if (!known && NearestWord.of(id, recipients).isPresent()) {
      problems.addUnknown(found.position(), "unknown recipient", id, recipients);
    }
    return id;
  }

  private String reference(String what, Scalar found, Collection<String> known) {
    if (!known.contains(found.text())) {
      problems.addUnknown(found.position(), what, found.text(), known);
    }
    return found.text();
  }

  /** The mappings of a list; whatever else stands in it is an error. */
  List<MappingNode> mappings(Node node, String section, String example) {
    if (!(node instanceof SequenceNode list)) {
      problems.add(
          node,
          "found "
              + Fields.describe(node)
              + " where the list '"
              + section
              + "' is expected, of entries such as '"
              + example
              + "'");
      return List.of();
    }
    for (Node item : list.getValue()) {
      if (!(item instanceof MappingNode)) {
        problems.add(
            item,
            "found "
                + Fields.describe(item)
                + " in '"
                + section
                + "' where an entry such as '"
                + example
                + "' is expected");
      }
    }
    return list.getValue().stream()
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .toList();
  }
}
