package dev.consentgate.policy.reader;

import dev.consentgate.policy.Equality;
import dev.consentgate.policy.Equation;
import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.NonCarrier;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Propagation;
import dev.consentgate.policy.Sanitizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * How values travel: {@code carries}, {@code non-carriers}, {@code invokes}, {@code equations},
 * {@code sanitizers}.
 */
final class FlowSection {

  private static final Set<String> CARRIES =
      Words.of(
          MethodEntry.KEYS,
          "from",
          "to",
          "same",
          "category",
          "inserts",
          "removes",
          "clears",
          "disorders",
          "when");
  private static final Set<String> WHOLE =
      Words.of("same", "inserts", "removes", "clears", "disorders");
  private static final Set<String> NON_CARRIERS = Words.of(MethodEntry.KEYS);
  private static final Set<String> INVOKES =
      Words.of(MethodEntry.KEYS, "function", "with", "result-to", "guard", "later");
  private static final Set<String> EQUATIONS = Words.of(MethodEntry.KEYS, "equal", "when");
  private static final Set<String> SANITIZERS = Words.of(MethodEntry.KEYS, "categories");

  private final FileContext context;

  FlowSection(FileContext context) {
    this.context = context;
  }

  void read(Fields root) {
    entries(root, "carries", "method: com.acme.Images#resize", CARRIES, this::carries);
    entries(root, "non-carriers", "method: com.acme.Photo#width", NON_CARRIERS, this::nonCarrier);
    entries(root, "invokes", "method: com.acme.Retry#run", INVOKES, this::invokes);
    entries(root, "equations", "equal: owner(result) = arg 0", EQUATIONS, this::equation);
    entries(root, "sanitizers", "method: com.acme.Faces#blur", SANITIZERS, this::sanitizer);
  }

  private void entries(
      Fields root, String section, String example, Set<String> known, EntryReader reader) {
    root.node(section)
        .ifPresent(
            node -> {
              for (MappingNode entry : context.mappings(node, section, example)) {
                reader.read(
                    Fields.of(entry, "an entry of '" + section + "'", known, context.problems));
              }
            });
  }

  private void carries(Fields fields) {
    List<MethodEntry.Located> methods = MethodEntry.read(fields);
    Rearrangements rearrangements = new Rearrangements(context, fields, methods);
    rearrangements.addWhole();
    same(fields, methods, "same", Propagation.Kind.IDENTITY);
    same(fields, methods, "inserts", Propagation.Kind.INSERT);
    rearrangements.addElements();
    boolean whole = WHOLE.stream().anyMatch(fields::has);
    if (!whole || fields.has("from") || fields.has("to")) {
      carry(fields, methods);
    }
  }

  private void same(
      Fields fields, List<MethodEntry.Located> methods, String key, Propagation.Kind kind) {
    for (PortEntry.Equated same : PortEntry.equations(fields, key, methods)) {
      for (MethodEntry.Located method : methods) {
        Port from = method.port(same.right());
        Port to = method.port(same.left());
        if (from.equals(to)) {
          continue;
        }
        context.policy.add(
            new Propagation(
                method.pattern(),
                kind,
                List.of(from),
                List.of(to),
                null,
                context.evidence,
                method.position()));
      }
    }
  }

  private void carry(Fields fields, List<MethodEntry.Located> methods) {
    List<Port> from = PortEntry.required(fields, "from", methods, "such as 'arg 0' or 'this'");
    List<Port> to = PortEntry.required(fields, "to", methods, "such as 'result' or 'this'");
    String category = fields.text("category").map(context::category).orElse(null);
    for (MethodEntry.Located method : methods) {
      context.policy.add(
          new Propagation(
              method.pattern(),
              Propagation.Kind.CARRY,
              method.ports(from),
              method.ports(to),
              category,
              context.evidence,
              method.position()));
    }
  }

  private void nonCarrier(Fields fields) {
    for (MethodEntry.Located method : MethodEntry.read(fields)) {
      context.policy.add(new NonCarrier(method.pattern(), context.evidence, method.position()));
    }
  }

  private void invokes(Fields fields) {
    List<MethodEntry.Located> methods = MethodEntry.read(fields);
    List<Port> functions =
        PortEntry.required(fields, "function", methods, "the function's argument, such as 'arg 0'");
    List<Port> with = PortEntry.all(fields, "with", methods);
    List<Port> resultTo = PortEntry.all(fields, "result-to", methods);
    Guard guard = fields.text("guard").map(this::guard).orElse(Guard.NONE);
    boolean later = fields.flag("later", false);
    for (Port function : functions) {
      boolean receiver = function instanceof Port.Receiver && guard.composes();
      if (!receiver && !(function instanceof Port.Arg)) {
        context.problems.add(
            fields.positionOf("function"),
            "'" + function + "' is no argument; expected such as 'arg 0'");
        continue;
      }
      int index = function instanceof Port.Arg arg ? arg.index() : Invocation.RECEIVER;
      for (MethodEntry.Located method : methods) {
        context.policy.add(
            new Invocation(
                method.pattern(),
                index,
                method.ports(with),
                method.ports(resultTo),
                guard,
                later,
                context.evidence,
                method.position()));
      }
    }
  }

  private Guard guard(Scalar text) {
    Optional<Guard> guard =
        Arrays.stream(Guard.values()).filter(each -> each.key().equals(text.text())).findFirst();
    if (guard.isEmpty()) {
      Set<String> known =
          Arrays.stream(Guard.values())
              .map(Guard::key)
              .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
      context.problems.addUnknown(text.position(), "unknown guard", text.text(), known);
    }
    return guard.orElse(Guard.NONE);
  }

  private void equation(Fields fields) {
    boolean always = !fields.has("method") && !fields.has("methods");
    List<MethodEntry.Located> methods = always ? List.of() : MethodEntry.read(fields);
    if (!fields.has("equal")) {
      context.problems.add(
          fields.position(), "the entry lacks 'equal'; expected such as 'owner(result) = arg 0'");
    }
    boolean whenTrue = fields.text("when").map(this::isResultTrue).orElse(false);
    for (PortEntry.Equated equated : PortEntry.equations(fields, "equal", methods)) {
      if (always) {
        context.policy.add(
            new Equation(
                null, equated.left(), equated.right(), context.evidence, equated.position()));
      }
      for (MethodEntry.Located method : methods) {
        Port left = method.port(equated.left());
        Port right = method.port(equated.right());
        context.policy.add(
            whenTrue
                ? new Equality(method.pattern(), left, right, context.evidence, method.position())
                : new Equation(method.pattern(), left, right, context.evidence, method.position()));
      }
    }
  }

  private boolean isResultTrue(Scalar text) {
    boolean known = text.text().equals("result is true");
    if (!known) {
      context.problems.add(
          text.position(),
          "'" + text.text() + "' is no condition of an equation; expected 'result is true'");
    }
    return known;
  }

  private void sanitizer(Fields fields) {
    List<MethodEntry.Located> methods = MethodEntry.read(fields);
    List<String> categories = fields.texts("categories").stream().map(context::category).toList();
    for (MethodEntry.Located method : methods) {
      context.policy.add(
          new Sanitizer(method.pattern(), categories, context.evidence, method.position()));
    }
  }
}
