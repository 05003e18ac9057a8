package dev.consentgate.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is declared about a program: a policy file, the catalog, or both together.
 *
 * <p>Lists keep the order of the files. {@code declaresChecks}: the project declared a check, so
 * none is inferred by name. {@code digest} identifies the texts it was read from.
 */
public record Policy(
    List<MediaType> mediaTypes,
    List<NotMediaType> notMediaTypes,
    List<Source> sources,
    List<FieldSource> fieldSources,
    List<ParameterSource> parameterSources,
    List<Propagation> propagations,
    List<NonCarrier> nonCarriers,
    List<Invocation> invocations,
    List<Equation> equations,
    List<Equality> equalities,
    List<SessionUser> sessionUsers,
    List<Sanitizer> sanitizers,
    List<Sink> sinks,
    List<DeclarativeSink> declarativeSinks,
    List<ConsentCheck> checks,
    List<Requirement> requirements,
    Purposes purposes,
    Map<String, String> categories,
    List<String> internalHosts,
    Map<String, Recipient> recipients,
    Map<String, Severity> severities,
    Map<SinkClass, Boolean> stances,
    NameHints hints,
    boolean declaresChecks,
    String digest) {

  /** Nothing declared. */
  public static final Policy EMPTY = new PolicyBuilder().build();

  /** Copies all, keeping the order. */
  public Policy {
    mediaTypes = List.copyOf(mediaTypes);
    notMediaTypes = List.copyOf(notMediaTypes);
    sources = List.copyOf(sources);
    fieldSources = List.copyOf(fieldSources);
    parameterSources = List.copyOf(parameterSources);
    propagations = List.copyOf(propagations);
    nonCarriers = List.copyOf(nonCarriers);
    invocations = List.copyOf(invocations);
    equations = List.copyOf(equations);
    equalities = List.copyOf(equalities);
    sessionUsers = List.copyOf(sessionUsers);
    sanitizers = List.copyOf(sanitizers);
    sinks = List.copyOf(sinks);
    declarativeSinks = List.copyOf(declarativeSinks);
    checks = List.copyOf(checks);
    requirements = List.copyOf(requirements);
    categories = Ordered.copyOf(categories);
    internalHosts = List.copyOf(internalHosts);
    recipients = Ordered.copyOf(recipients);
    severities = Ordered.copyOf(severities);
    stances = Ordered.copyOf(stances);
  }

  /** The catalog under the user's policy: the user's entries come first and rule. */
  public static Policy merge(Policy catalog, Policy user) {
    return new PolicyBuilder().add(user).add(catalog).build();
  }

  /**
   * The purpose that a constant of the code stands for: as declared, and, where the project
   * declares no purpose at all, as its name suggests.
   *
   * @param constant the qualified name of an enum constant or field, or the text of a literal
   */
  public Optional<String> purposeKeyOf(String constant) {
    Optional<String> declared = purposes.keyOf(constant);
    if (declared.isPresent() || !purposes.constants().isEmpty()) {
      return declared;
    }
    String key = hints.purposeOfConstant(constant.substring(constant.lastIndexOf('.') + 1));
    return key.isEmpty() ? Optional.empty() : Optional.of(key);
  }

  /** Every entry about methods, so that those that match nothing can be told. */
  public List<MethodDeclaration> methodDeclarations() {
    return Stream.<List<? extends MethodDeclaration>>of(
            sources,
            propagations,
            nonCarriers,
            invocations,
            equalities,
            sessionUsers,
            sanitizers,
            sinks,
            checks,
            requirements)
        .<MethodDeclaration>flatMap(List::stream)
        .toList();
  }

  /** Whether flows into this class of sinks need consent; otherwise they are inventory. */
  public boolean needsConsent(SinkClass sinkClass) {
    return stances.getOrDefault(sinkClass, sinkClass.needsConsent());
  }
}
