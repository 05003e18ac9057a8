package dev.consentgate.policy.reader;

import dev.consentgate.policy.DeclarativeSink;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MethodPatternParser;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Sink;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.policy.SinkCondition;
import dev.consentgate.policy.SyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Where media leaves: {@code sinks}. */
final class SinkSection {

  private static final Set<String> SINK =
      Words.of(
          MethodEntry.KEYS,
          "annotation",
          "media",
          "references",
          "recipient",
          "effect",
          "purpose",
          "purposes",
          "address",
          "when",
          "class",
          "id");

  private static final Map<String, Effect> EFFECTS = new LinkedHashMap<>();
  private static final Map<String, SinkClass> CLASSES = new LinkedHashMap<>();

  static {
    for (Effect effect : Effect.values()) {
      EFFECTS.put(effect.key(), effect);
    }
    for (SinkClass sinkClass : SinkClass.values()) {
      CLASSES.put(sinkClass.key(), sinkClass);
    }
  }

  private final FileContext context;
  private final Problems problems;

  SinkSection(FileContext context) {
    this.context = context;
    this.problems = context.problems;
  }

  void read(Fields root) {
    root.node("sinks")
        .ifPresent(
            node -> {
              for (MappingNode entry :
                  context.mappings(node, "sinks", "method: com.acme.Hive#submit(byte[])")) {
                sink(Fields.of(entry, "an entry of 'sinks'", SINK, problems));
              }
            });
  }

  private void sink(Fields fields) {
    Effect effect = effect(fields);
    List<Scalar> written = new ArrayList<>(fields.texts("purposes"));
    written.addAll(fields.texts("purpose"));
    List<String> purposes = written.stream().map(context::purposeKey).toList();
    boolean defaulted = purposes.isEmpty();
    List<String> needed = defaulted ? effect.requiredPurposes() : purposes;
    if (fields.has("annotation")) {
      declarative(fields, effect, needed, defaulted);
    } else {
      methods(fields, effect, needed, defaulted);
    }
  }

  private void methods(Fields fields, Effect effect, List<String> purposes, boolean defaulted) {
    List<MethodEntry.Located> methods = MethodEntry.read(fields);
    List<Port> media = PortEntry.all(fields, "media", methods);
    List<Port> references = PortEntry.all(fields, "references", methods);
    List<Port> leaving = media.isEmpty() && references.isEmpty() ? List.of(Port.ALL_ARGS) : media;
    String recipient = recipient(fields);
    SinkClass sinkClass = sinkClass(fields, effect, recipient);
    List<SinkCondition> conditions = conditions(fields, methods);
    @Nullable String id = fields.text("id").map(Scalar::text).orElse(null);
    for (MethodEntry.Located method : methods) {
      context.policy.add(
          new Sink(
              method.pattern(),
              method.ports(leaving),
              method.ports(references),
              recipient,
              effect,
              purposes,
              defaulted,
              id == null ? Sink.idOf(method.pattern()) : id,
              sinkClass,
              conditions,
              context.evidence,
              method.position()));
    }
  }

  private void declarative(Fields fields, Effect effect, List<String> purposes, boolean defaulted) {
    String recipient = recipient(fields);
    SinkClass sinkClass = sinkClass(fields, effect, recipient);
    for (Scalar annotation : fields.texts("annotation")) {
      try {
        context.policy.add(
            new DeclarativeSink(
                MethodPatternParser.typeName(annotation.text()),
                recipient,
                effect,
                purposes,
                defaulted,
                sinkClass,
                context.evidence,
                annotation.position()));
      } catch (SyntaxException e) {
        problems.add(annotation.position(), MethodEntry.message(e));
      }
    }
  }

  private String recipient(Fields fields) {
    if (!fields.has("recipient") && fields.has("address")) {
      return Sink.BY_HOST;
    }
    return fields
        .required("recipient", "a key of 'recipients', or 'by host' with 'address'")
        .map(context::recipient)
        .orElse("");
  }

  private Effect effect(Fields fields) {
    return fields
        .text("effect")
        .map(text -> known("unknown effect", text, EFFECTS, Effect.UNKNOWN))
        .orElse(Effect.UNKNOWN);
  }

  private SinkClass sinkClass(Fields fields, Effect effect, String recipient) {
    SinkClass usual = usualClass(effect, recipient);
    return fields
        .text("class")
        .map(text -> known("unknown class of sinks", text, CLASSES, usual))
        .orElse(usual);
  }

  private SinkClass usualClass(Effect effect, String recipient) {
    if (effect == Effect.TRAINS) {
      return SinkClass.TRAINING;
    }
    if (effect == Effect.STORES_TEMPLATE) {
      return SinkClass.TEMPLATE;
    }
    if (recipient.equals(Sink.BY_HOST)) {
      return SinkClass.NETWORK;
    }
    return context.evidence == Evidence.DECLARED ? SinkClass.PARTNER : SinkClass.AI_VENDOR;
  }

  private <T> T known(String what, Scalar text, Map<String, T> known, T otherwise) {
    T found = known.get(text.text());
    if (found == null) {
      problems.addUnknown(text.position(), what, text.text(), known.keySet());
      return otherwise;
    }
    return found;
  }

  private List<SinkCondition> conditions(Fields fields, List<MethodEntry.Located> methods) {
    List<SinkCondition> conditions = new ArrayList<>();
    for (Port address : PortEntry.all(fields, "address", methods)) {
      conditions.add(new SinkCondition.ExternalHost(address));
    }
    for (Scalar text : fields.texts("when")) {
      try {
        conditions.add(ConditionText.parse(text.text()));
      } catch (SyntaxException e) {
        problems.add(text.position(), MethodEntry.message(e));
      }
    }
    return conditions;
  }
}
