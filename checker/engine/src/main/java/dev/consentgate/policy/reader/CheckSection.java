package dev.consentgate.policy.reader;

import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Requirement;
import dev.consentgate.policy.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Who asks for consent, and who relies on it: {@code checks} and {@code requires}. */
final class CheckSection {

  private static final Set<String> CHECK =
      Words.of(
          MethodEntry.KEYS, "subject", "purpose", "purposes", "recipient", "recipients", "allowed");
  private static final Set<String> REQUIRES =
      Words.of(MethodEntry.KEYS, "subject", "purpose", "purposes");
  private static final Pattern PORT =
      Pattern.compile("(args?|this|result|owner|elements?|session|parameter)\\b.*");

  private final FileContext context;
  private final Problems problems;

  CheckSection(FileContext context) {
    this.context = context;
    this.problems = context.problems;
  }

  void read(Fields root) {
    entries(root, "checks", "method: com.acme.Consents#has(UserId,Purpose)", CHECK, this::check);
    entries(root, "requires", "method: com.acme.Trainer#train(Photo)", REQUIRES, this::require);
  }

  private void entries(
      Fields root, String section, String example, Set<String> known, EntryReader reader) {
    root.node(section)
        .ifPresent(
            node -> {
              for (MappingNode entry : context.mappings(node, section, example)) {
                reader.read(Fields.of(entry, "an entry of '" + section + "'", known, problems));
              }
            });
  }

  private void check(Fields fields) {
    List<MethodEntry.Located> methods = MethodEntry.read(fields);
    Optional<Port> subject = subject(fields, methods);
    @Nullable Port purpose = port(fields, "purpose", methods);
    List<String> fixed = purpose == null ? keys(fields) : List.of();
    if (purpose == null && !fields.has("purpose") && !fields.has("purposes")) {
      problems.add(
          fields.position(),
          "the check lacks 'purpose'; expected the argument that says it, such as 'arg 1', or"
              + " a key such as 'train_ai_system'");
    }
    @Nullable Port recipient = port(fields, "recipient", methods);
    List<String> recipients = recipient == null ? recipients(fields) : List.of();
    Outcome outcome = outcome(fields);
    if (subject.isEmpty()) {
      return;
    }
    for (MethodEntry.Located method : methods) {
      context.policy.add(
          new ConsentCheck(
              method.pattern(),
              method.port(subject.get()),
              purpose,
              fixed,
              recipient,
              recipients,
              outcome,
              context.evidence,
              method.position()));
    }
  }

  private Optional<Port> subject(Fields fields, List<MethodEntry.Located> methods) {
    List<Port> ports =
        PortEntry.required(fields, "subject", methods, "whose consent it is, such as 'arg 0'");
    return ports.stream().findFirst();
  }

  private @Nullable Port port(Fields fields, String key, List<MethodEntry.Located> methods) {
    List<Scalar> texts = fields.has(key) ? textsQuietly(fields, key) : List.of();
    if (texts.size() == 1 && PORT.matcher(texts.get(0).text()).matches()) {
      return PortEntry.parse(problems, texts.get(0), methods).orElse(Port.RESULT);
    }
    return null;
  }

  private static List<Scalar> textsQuietly(Fields fields, String key) {
    return fields.node(key).filter(node -> !(node instanceof MappingNode)).isPresent()
        ? fields.texts(key)
        : List.of();
  }

  private List<String> keys(Fields fields) {
    List<Scalar> keys = new ArrayList<>(fields.texts("purpose"));
    keys.addAll(fields.texts("purposes"));
    return keys.stream().map(context::purposeKey).toList();
  }

  private List<String> recipients(Fields fields) {
    List<Scalar> keys = new ArrayList<>(fields.texts("recipient"));
    keys.addAll(fields.texts("recipients"));
    return keys.stream().map(context::recipient).toList();
  }

  private Outcome outcome(Fields fields) {
    Optional<Scalar> text =
        fields.required("allowed", "such as 'result is true' or 'returns normally'");
    if (text.isPresent()) {
      try {
        return OutcomeText.parse(text.get().text());
      } catch (SyntaxException e) {
        problems.add(text.get().position(), MethodEntry.message(e));
      }
    }
    return new Outcome.ResultIsTrue();
  }

  private void require(Fields fields) {
    List<MethodEntry.Located> methods = MethodEntry.read(fields);
    Optional<Port> subject = subject(fields, methods);
    List<String> purposes = keys(fields);
    if (purposes.isEmpty()) {
      problems.add(
          fields.position(), "the entry lacks 'purpose'; expected a key such as 'train_ai_system'");
    }
    for (MethodEntry.Located method : methods) {
      subject.ifPresent(
          port ->
              context.policy.add(
                  new Requirement(
                      method.pattern(),
                      method.port(port),
                      purposes,
                      context.evidence,
                      method.position())));
    }
  }
}
