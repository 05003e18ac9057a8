package dev.consentgate.policy.reader;

import dev.consentgate.policy.Recipient;
import dev.consentgate.policy.RuleNames;
import dev.consentgate.policy.Severity;
import dev.consentgate.policy.SinkClass;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Who gets what and how strictly it is judged: {@code recipients}, {@code internal-hosts}, {@code
 * severities}, {@code stances}.
 */
final class RegisterSection {

  private static final Set<String> RECIPIENT =
      Words.of(
          "name", "hosts", "role", "contract", "notice", "country", "related-party", "retention");

  private final FileContext context;
  private final Problems problems;

  RegisterSection(FileContext context) {
    this.context = context;
    this.problems = context.problems;
  }

  void read(Fields root) {
    root.texts("internal-hosts").forEach(host -> context.policy.internalHost(host.text()));
    root.node("recipients").ifPresent(this::recipients);
    root.node("severities").ifPresent(this::severities);
    root.node("stances").ifPresent(this::stances);
  }

  private void recipients(Node node) {
    context.keepRegister();
    if (!(node instanceof MappingNode mapping)) {
      problems.add(
          node,
          "found "
              + Fields.describe(node)
              + " where 'recipients' needs a mapping such as"
              + " 'hive: { hosts: [api.thehive.ai], role: processor }'");
      return;
    }
    Fields fields = Fields.any(mapping, "'recipients'", problems);
    for (String id : fields.names()) {
      context.recipients.add(id);
      fields.node(id).ifPresent(value -> recipient(id, fields, value));
    }
  }

  private void recipient(String id, Fields all, Node value) {
    String what = "the recipient '" + id + "'";
    Fields fields;
    if (value instanceof MappingNode mapping) {
      fields = Fields.of(mapping, what, RECIPIENT, problems);
    } else {
      problems.add(
          value,
          "found "
              + Fields.describe(value)
              + " where "
              + what
              + " needs a mapping such as '{ hosts: [api.thehive.ai], role: processor }'");
      return;
    }
    context.policy.add(
        new Recipient(
            id,
            text(fields, "name"),
            fields.texts("hosts").stream().map(Scalar::text).toList(),
            text(fields, "role"),
            text(fields, "contract"),
            text(fields, "notice"),
            text(fields, "country"),
            fields.flag("related-party", false),
            text(fields, "retention"),
            context.evidence,
            all.positionOf(id)));
  }

  private static String text(Fields fields, String key) {
    return fields.text(key).map(Scalar::text).orElse("");
  }

  private void severities(Node node) {
    Map<String, Severity> words = new LinkedHashMap<>();
    Arrays.stream(Severity.values()).forEach(severity -> words.put(severity.key(), severity));
    Fields fields = choices(node, "severities", "ConsentSubjectUnproven: error", RuleNames.ALL);
    for (String rule : fields.names()) {
      Severity severity = choice(fields, rule, "unknown severity", words);
      if (severity != null) {
        context.policy.severity(rule, severity);
      }
    }
  }

  private void stances(Node node) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("consent", true);
    words.put("inventory", false);
    List<String> classes = Arrays.stream(SinkClass.values()).map(SinkClass::key).toList();
    Fields fields = choices(node, "stances", "storage: consent", classes);
    for (SinkClass sinkClass : SinkClass.values()) {
      Boolean needsConsent = choice(fields, sinkClass.key(), "unknown stance", words);
      if (needsConsent != null) {
        context.policy.stance(sinkClass, needsConsent);
      }
    }
  }

  private Fields choices(Node node, String section, String example, List<String> known) {
    if (node instanceof MappingNode mapping) {
      return Fields.of(mapping, "'" + section + "'", Words.of(known), problems);
    }
    problems.add(
        node,
        "found "
            + Fields.describe(node)
            + " where '"
            + section
            + "' needs a mapping such as '"
            + example
            + "'");
    return Fields.none(problems);
  }

  private <T> @org.jspecify.annotations.Nullable T choice(
      Fields fields, String key, String what, Map<String, T> words) {
    Scalar text = fields.text(key).orElse(null);
    if (text == null) {
      return null;
    }
    T found = words.get(text.text());
    if (found == null) {
      problems.addUnknown(text.position(), what, text.text(), words.keySet());
    }
    return found;
  }
}
