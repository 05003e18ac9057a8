package dev.consentgate.policy.reader;

import dev.consentgate.policy.DeclarativeSink;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Equality;
import dev.consentgate.policy.Equation;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.FieldSource;
import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.MethodDeclaration;
import dev.consentgate.policy.NameHints;
import dev.consentgate.policy.NonCarrier;
import dev.consentgate.policy.NotMediaType;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.ParameterSource;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.PolicyBuilder;
import dev.consentgate.policy.Propagation;
import dev.consentgate.policy.Purposes;
import dev.consentgate.policy.Recipient;
import dev.consentgate.policy.Sanitizer;
import dev.consentgate.policy.SessionUser;
import dev.consentgate.policy.Sink;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.policy.SinkCondition;
import dev.consentgate.policy.Source;
import dev.consentgate.policy.SyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Reads the packed form of a catalog that {@link PackedPolicyWriter} writes. */
public final class PackedPolicyReader {

  static final int EXTERNAL_HOST = 0;
  static final int PORT_IS = 1;
  static final int CAME_FROM = 2;

  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final Effect[] EFFECTS = Effect.values();
  private static final SinkClass[] CLASSES = SinkClass.values();
  private static final Guard[] GUARDS = Guard.values();
  private static final Propagation.Kind[] KINDS = Propagation.Kind.values();

  private final PackedInput in;
  private final PolicyBuilder policy = new PolicyBuilder();

  private PackedPolicyReader(PackedInput in) {
    this.in = in;
  }

  /** The catalog in a packed form. */
  public static Policy read(InputStream packed) throws IOException {
    return new PackedPolicyReader(new PackedInput(packed)).policy();
  }

  private Policy policy() throws IOException {
    policy.digest(in.text());
    in.list(this::mediaType).forEach(policy::add);
    in.list(() -> new NotMediaType(in.text(), evidence(), in.position())).forEach(policy::add);
    addAll(this::source);
    in.list(this::fieldSource).forEach(policy::add);
    in.list(this::parameterSource).forEach(policy::add);
    addAll(this::propagation);
    addAll(() -> new NonCarrier(in.pattern(), evidence(), in.position()));
    addAll(this::invocation);
    in.list(this::equation).forEach(policy::add);
    addAll(this::equality);
    addAll(() -> new SessionUser(in.pattern(), evidence(), in.position()));
    addAll(() -> new Sanitizer(in.pattern(), in.texts(), evidence(), in.position()));
    addAll(this::sink);
    in.list(this::declarativeSink).forEach(policy::add);
    in.list(this::recipient).forEach(policy::add);
    in.textMap().forEach(policy::category);
    policy.purposes(purposes());
    policy.hints(hints());
    return policy.build();
  }

  private <T extends MethodDeclaration> void addAll(PackedInput.Part<T> part) throws IOException {
    in.list(part).forEach(policy::add);
  }

  private Evidence evidence() throws IOException {
    return EVIDENCE[in.number()];
  }

  private MediaType mediaType() throws IOException {
    return new MediaType(
        in.text(), in.flag(), in.text(), in.texts(), in.texts(), evidence(), in.position());
  }

  private Source source() throws IOException {
    return new Source(
        in.pattern(), in.port(), in.text(), in.optional(in::port), evidence(), in.position());
  }

  private FieldSource fieldSource() throws IOException {
    return new FieldSource(
        in.text(), in.text(), in.text(), in.optional(in::port), evidence(), in.position());
  }

  private ParameterSource parameterSource() throws IOException {
    return new ParameterSource(in.text(), in.texts(), in.text(), evidence(), in.position());
  }

  private Propagation propagation() throws IOException {
    return new Propagation(
        in.pattern(),
        KINDS[in.number()],
        in.ports(),
        in.ports(),
        in.optional(in::text),
        evidence(),
        in.position());
  }

  private Invocation invocation() throws IOException {
    return new Invocation(
        in.pattern(),
        in.number() - 1,
        in.ports(),
        in.ports(),
        GUARDS[in.number()],
        in.flag(),
        evidence(),
        in.position());
  }

  private Equation equation() throws IOException {
    return new Equation(in.optional(in::pattern), in.port(), in.port(), evidence(), in.position());
  }

  private Equality equality() throws IOException {
    return new Equality(in.pattern(), in.port(), in.port(), evidence(), in.position());
  }

  private Sink sink() throws IOException {
    return new Sink(
        in.pattern(),
        in.ports(),
        in.ports(),
        in.text(),
        EFFECTS[in.number()],
        in.texts(),
        in.flag(),
        in.text(),
        CLASSES[in.number()],
        in.list(this::condition),
        evidence(),
        in.position());
  }

  private SinkCondition condition() throws IOException {
    int kind = in.number();
    return switch (kind) {
      case EXTERNAL_HOST -> new SinkCondition.ExternalHost(in.port());
      case PORT_IS -> new SinkCondition.PortIs(in.port(), in.texts());
      case CAME_FROM -> new SinkCondition.CameFrom(in.port(), in.pattern());
      default -> throw new IOException("no condition of kind " + kind);
    };
  }

  private DeclarativeSink declarativeSink() throws IOException {
    return new DeclarativeSink(
        in.text(),
        in.text(),
        EFFECTS[in.number()],
        in.texts(),
        in.flag(),
        CLASSES[in.number()],
        evidence(),
        in.position());
  }

  private Recipient recipient() throws IOException {
    return new Recipient(
        in.text(),
        in.text(),
        in.texts(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.flag(),
        in.text(),
        evidence(),
        in.position());
  }

  private Purposes purposes() throws IOException {
    return new Purposes(
        in.textMap(),
        new LinkedHashSet<>(in.texts()),
        new LinkedHashSet<>(in.texts()),
        new LinkedHashSet<>(in.texts()),
        in.textMap());
  }

  private NameHints hints() throws IOException {
    return new NameHints(
        in.textMap(),
        in.textMap(),
        in.texts(),
        checkHints(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.textMap());
  }

  private Map<String, Outcome> checkHints() throws IOException {
    Map<String, Outcome> checks = new LinkedHashMap<>();
    for (Map.Entry<String, String> check : in.textMap().entrySet()) {
      try {
        checks.put(check.getKey(), OutcomeText.parse(check.getValue()));
      } catch (SyntaxException e) {
        throw new IOException("no outcome: " + check.getValue(), e);
      }
    }
    return checks;
  }
}
