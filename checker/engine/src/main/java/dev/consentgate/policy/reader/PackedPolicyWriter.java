package dev.consentgate.policy.reader;

import dev.consentgate.policy.Declaration;
import dev.consentgate.policy.DeclarativeSink;
import dev.consentgate.policy.Equality;
import dev.consentgate.policy.Equation;
import dev.consentgate.policy.FieldSource;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.MethodDeclaration;
import dev.consentgate.policy.NameHints;
import dev.consentgate.policy.ParameterSource;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Propagation;
import dev.consentgate.policy.Purposes;
import dev.consentgate.policy.Recipient;
import dev.consentgate.policy.Sanitizer;
import dev.consentgate.policy.Sink;
import dev.consentgate.policy.SinkCondition;
import dev.consentgate.policy.Source;
import java.io.IOException;

/**
 * Writes a catalog in packed form, so that starting does not read YAML.
 *
 * <p>Only what a catalog may say is written: checks, duties, hosts, severities and stances belong
 * to projects.
 */
// Packed and unpacked by the same build, so that positions of constants cannot differ.
@SuppressWarnings("EnumOrdinal")
public final class PackedPolicyWriter {

  private final PackedOutput out = new PackedOutput();

  private PackedPolicyWriter() {}

  /** The packed form of a catalog. */
  public static byte[] write(Policy catalog) throws IOException {
    if (!catalog.checks().isEmpty()
        || !catalog.requirements().isEmpty()
        || !catalog.internalHosts().isEmpty()
        || !catalog.severities().isEmpty()
        || !catalog.stances().isEmpty()) {
      throw new IOException("the catalog says what only projects may say");
    }
    return new PackedPolicyWriter().policy(catalog);
  }

  private byte[] policy(Policy catalog) throws IOException {
    out.text(catalog.digest());
    out.list(catalog.mediaTypes(), this::mediaType);
    out.list(
        catalog.notMediaTypes(),
        type -> {
          out.text(type.type());
          ending(type);
        });
    out.list(catalog.sources(), this::source);
    out.list(catalog.fieldSources(), this::fieldSource);
    out.list(catalog.parameterSources(), this::parameterSource);
    out.list(catalog.propagations(), this::propagation);
    out.list(catalog.nonCarriers(), this::bare);
    out.list(catalog.invocations(), this::invocation);
    out.list(catalog.equations(), this::equation);
    out.list(catalog.equalities(), this::equality);
    out.list(catalog.sessionUsers(), this::bare);
    out.list(catalog.sanitizers(), this::sanitizer);
    out.list(catalog.sinks(), this::sink);
    out.list(catalog.declarativeSinks(), this::declarativeSink);
    out.list(catalog.recipients().values(), this::recipient);
    out.textMap(catalog.categories());
    purposes(catalog.purposes());
    hints(catalog.hints());
    return out.toBytes();
  }

  private void ending(Declaration declaration) throws IOException {
    out.number(declaration.evidence().ordinal());
    out.position(declaration.position());
  }

  private void bare(MethodDeclaration declaration) throws IOException {
    out.pattern(declaration.method());
    ending(declaration);
  }

  private void mediaType(MediaType type) throws IOException {
    out.text(type.type());
    out.flag(type.includeSubtypes());
    out.text(type.category());
    out.texts(type.ownerPaths());
    out.texts(type.notOwnerPaths());
    ending(type);
  }

  private void source(Source source) throws IOException {
    out.pattern(source.method());
    out.port(source.port());
    out.text(source.category());
    out.optional(source.owner(), out::port);
    ending(source);
  }

  private void fieldSource(FieldSource source) throws IOException {
    out.text(source.ownerType());
    out.text(source.field());
    out.text(source.category());
    out.optional(source.owner(), out::port);
    ending(source);
  }

  private void parameterSource(ParameterSource source) throws IOException {
    out.text(source.annotationType());
    out.texts(source.types());
    out.text(source.category());
    ending(source);
  }

  private void propagation(Propagation propagation) throws IOException {
    out.pattern(propagation.method());
    out.number(propagation.kind().ordinal());
    out.ports(propagation.from());
    out.ports(propagation.to());
    out.optional(propagation.derivedCategory(), out::text);
    ending(propagation);
  }

  private void invocation(Invocation invocation) throws IOException {
    out.pattern(invocation.method());
    out.number(invocation.functionArg() + 1);
    out.ports(invocation.with());
    out.ports(invocation.resultTo());
    out.number(invocation.guard().ordinal());
    out.flag(invocation.mayRunLater());
    ending(invocation);
  }

  private void equation(Equation equation) throws IOException {
    out.optional(equation.on(), out::pattern);
    out.port(equation.left());
    out.port(equation.right());
    ending(equation);
  }

  private void equality(Equality equality) throws IOException {
    out.pattern(equality.method());
    out.port(equality.left());
    out.port(equality.right());
    ending(equality);
  }

  private void sanitizer(Sanitizer sanitizer) throws IOException {
    out.pattern(sanitizer.method());
    out.texts(sanitizer.categories());
    ending(sanitizer);
  }

  private void sink(Sink sink) throws IOException {
    out.pattern(sink.method());
    out.ports(sink.media());
    out.ports(sink.references());
    out.text(sink.recipient());
    out.number(sink.effect().ordinal());
    out.texts(sink.purposes());
    out.flag(sink.purposesDefaulted());
    out.text(sink.id());
    out.number(sink.sinkClass().ordinal());
    out.list(sink.conditions(), this::condition);
    ending(sink);
  }

  private void condition(SinkCondition condition) throws IOException {
    if (condition instanceof SinkCondition.ExternalHost external) {
      out.number(PackedPolicyReader.EXTERNAL_HOST);
      out.port(external.address());
    } else if (condition instanceof SinkCondition.PortIs portIs) {
      out.number(PackedPolicyReader.PORT_IS);
      out.port(portIs.port());
      out.texts(portIs.constants());
    } else if (condition instanceof SinkCondition.CameFrom cameFrom) {
      out.number(PackedPolicyReader.CAME_FROM);
      out.port(cameFrom.port());
      out.pattern(cameFrom.method());
    }
  }

  private void declarativeSink(DeclarativeSink sink) throws IOException {
    out.text(sink.annotationType());
    out.text(sink.recipient());
    out.number(sink.effect().ordinal());
    out.texts(sink.purposes());
    out.flag(sink.purposesDefaulted());
    out.number(sink.sinkClass().ordinal());
    ending(sink);
  }

  private void recipient(Recipient recipient) throws IOException {
    out.text(recipient.id());
    out.text(recipient.name());
    out.texts(recipient.hosts());
    out.text(recipient.role());
    out.text(recipient.contract());
    out.text(recipient.notice());
    out.text(recipient.country());
    out.flag(recipient.relatedParty());
    out.text(recipient.retention());
    ending(recipient);
  }

  private void purposes(Purposes purposes) throws IOException {
    out.textMap(purposes.constants());
    out.texts(purposes.keys());
    out.texts(purposes.projectKeys());
    out.texts(purposes.generic());
    out.textMap(purposes.parents());
  }

  private void hints(NameHints hints) throws IOException {
    out.textMap(hints.mediaTypes());
    out.textMap(hints.mediaMembers());
    out.texts(hints.notMedia());
    out.list(
        hints.checks().entrySet(),
        check -> {
          out.text(check.getKey());
          out.text(check.getValue().toString());
        });
    out.texts(hints.ownerMembers());
    out.texts(hints.sessionUsers());
    out.texts(hints.notOwners());
    out.texts(hints.queues());
    out.texts(hints.delays());
    out.texts(hints.grants());
    out.textMap(hints.purposes());
  }
}
