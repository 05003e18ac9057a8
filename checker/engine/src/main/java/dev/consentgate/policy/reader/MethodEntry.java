package dev.consentgate.policy.reader;

import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.MethodPatternParser;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods an entry is about: {@code method}, {@code methods}, and {@code type} as the owner of
 * those written without one.
 */
final class MethodEntry {

  static final List<String> KEYS = List.of("method", "methods", "type", "subtypes");

  private MethodEntry() {}

  /** A pattern and its place. */
  record Located(MethodPattern pattern, Position position) {

    /** The port of this method: {@code this} of a constructor is its result. */
    Port port(Port written) {
      return pattern.constructor() ? PortChecks.ofConstructor(written) : written;
    }

    /** The ports of this method. */
    List<Port> ports(List<Port> written) {
      return written.stream().map(this::port).toList();
    }
  }

  /** The patterns of an entry that must have some. */
  static List<Located> read(Fields fields) {
    List<Scalar> texts = new ArrayList<>(fields.texts("method"));
    texts.addAll(fields.texts("methods"));
    boolean written = fields.has("method") || fields.has("methods");
    if (!written) {
      fields
          .problems()
          .add(
              fields.position(),
              "the entry names no method; expected 'method: com.acme.Service#send(Photo)'");
    }
    boolean subtypes = fields.flag("subtypes", true);
    String type = fields.text("type").map(Scalar::text).orElse("");
    List<Located> patterns = new ArrayList<>();
    for (Scalar text : texts) {
      pattern(fields.problems(), text, type, subtypes).ifPresent(patterns::add);
    }
    return patterns;
  }

  /** One pattern; an error when it is none. */
  static Optional<Located> pattern(Problems problems, Scalar text, String type, boolean subtypes) {
    boolean bare = text.text().indexOf('#') < 0 && !type.isEmpty();
    String full = bare ? type + "#" + text.text() : text.text();
    try {
      return Optional.of(new Located(MethodPatternParser.parse(full, subtypes), text.position()));
    } catch (SyntaxException e) {
      problems.add(text.position(), message(e));
      return Optional.empty();
    }
  }

  static String message(SyntaxException e) {
    String message = e.getMessage();
    return message == null ? "not readable" : message;
  }
}
