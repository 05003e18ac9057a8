package dev.consentgate.policy.reader;

import dev.consentgate.policy.Port;
import dev.consentgate.policy.Propagation;
import java.util.List;
import java.util.Optional;

/**
 * What an entry of {@code carries} says of elements that are taken away or moved: {@code removes},
 * {@code clears}, {@code disorders}.
 *
 * <p>A container is emptied before anything is put into it; an element goes after it was read.
 */
final class Rearrangements {

  private static final String AT_ZERO = " is 0";

  private final FileContext context;
  private final Fields fields;
  private final List<MethodEntry.Located> methods;

  Rearrangements(FileContext context, Fields fields, List<MethodEntry.Located> methods) {
    this.context = context;
    this.fields = fields;
    this.methods = methods;
  }

  /** Adds what concerns whole containers. */
  void addWhole() {
    Optional<Port> zero = fields.text("when").flatMap(this::zero);
    for (Port port : PortEntry.all(fields, "clears", methods)) {
      if (!(port instanceof Port.Element)) {
        Propagation.Kind kind =
            zero.isPresent() ? Propagation.Kind.CLEAR_AT_ZERO : Propagation.Kind.CLEAR;
        add(kind, port, zero.map(List::of).orElse(List.of()));
      }
    }
    for (Port port : PortEntry.all(fields, "disorders", methods)) {
      add(Propagation.Kind.DISORDER, port, List.of());
    }
  }

  /** Adds what concerns single elements. */
  void addElements() {
    for (Port port : PortEntry.all(fields, "removes", methods)) {
      add(Propagation.Kind.REMOVE, port, List.of());
    }
    for (Port port : PortEntry.all(fields, "clears", methods)) {
      if (port instanceof Port.Element) {
        add(Propagation.Kind.CLEAR, port, List.of());
      }
    }
  }

  private Optional<Port> zero(Scalar text) {
    if (text.text().endsWith(AT_ZERO)) {
      String port = text.text().substring(0, text.text().length() - AT_ZERO.length());
      return PortEntry.parse(fields.problems(), new Scalar(port.strip(), text.position()), methods);
    }
    context.problems.add(
        text.position(),
        "'" + text.text() + "' is no condition of 'clears'; expected such as 'arg 0 is 0'");
    return Optional.empty();
  }

  private void add(Propagation.Kind kind, Port port, List<Port> to) {
    for (MethodEntry.Located method : methods) {
      context.policy.add(
          new Propagation(
              method.pattern(),
              kind,
              List.of(method.port(port)),
              method.ports(to),
              null,
              context.evidence,
              method.position()));
    }
  }
}
