package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects declarations one by one into a policy; what was added first rules. */
public final class PolicyBuilder {

  private final List<MediaType> mediaTypes = new ArrayList<>();
  private final List<NotMediaType> notMediaTypes = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<FieldSource> fieldSources = new ArrayList<>();
  private final List<ParameterSource> parameterSources = new ArrayList<>();
  private final List<Propagation> propagations = new ArrayList<>();
  private final List<NonCarrier> nonCarriers = new ArrayList<>();
  private final List<Invocation> invocations = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final List<Equality> equalities = new ArrayList<>();
  private final List<SessionUser> sessionUsers = new ArrayList<>();
  private final List<Sanitizer> sanitizers = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();
  private final List<DeclarativeSink> declarativeSinks = new ArrayList<>();
  private final List<ConsentCheck> checks = new ArrayList<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private final Map<String, String> categories = new LinkedHashMap<>();
  private final List<String> internalHosts = new ArrayList<>();
  private final Map<String, Recipient> recipients = new LinkedHashMap<>();
  private final Map<String, Severity> severities = new LinkedHashMap<>();
  private final Map<SinkClass, Boolean> stances = new LinkedHashMap<>();
  private Purposes purposes = Purposes.NONE;
  private NameHints hints = NameHints.NONE;
  private boolean declaresChecks;
  private String digest = "";

  /** Adds what another policy says, below what was added before. */
  public PolicyBuilder add(Policy policy) {
    mediaTypes.addAll(policy.mediaTypes());
    notMediaTypes.addAll(policy.notMediaTypes());
    sources.addAll(policy.sources());
    fieldSources.addAll(policy.fieldSources());
    parameterSources.addAll(policy.parameterSources());
    propagations.addAll(policy.propagations());
    nonCarriers.addAll(policy.nonCarriers());
    invocations.addAll(policy.invocations());
    equations.addAll(policy.equations());
    equalities.addAll(policy.equalities());
    sessionUsers.addAll(policy.sessionUsers());
    sanitizers.addAll(policy.sanitizers());
    sinks.addAll(policy.sinks());
    declarativeSinks.addAll(policy.declarativeSinks());
    checks.addAll(policy.checks());
    requirements.addAll(policy.requirements());
    policy.categories().forEach(categories::putIfAbsent);
    internalHosts.addAll(policy.internalHosts());
    policy.recipients().forEach(recipients::putIfAbsent);
    policy.severities().forEach(severities::putIfAbsent);
    policy.stances().forEach(stances::putIfAbsent);
    purposes = purposes.and(policy.purposes());
    hints = hints.and(policy.hints());
    declaresChecks |= policy.declaresChecks();
    return digest(policy.digest());
  }

  /** Adds a declaration of any kind to its list. */
  public PolicyBuilder add(Declaration declaration) {
    if (declaration instanceof MethodDeclaration method) {
      addMethod(method);
    } else if (declaration instanceof MediaType mediaType) {
      mediaTypes.add(mediaType);
    } else if (declaration instanceof NotMediaType notMediaType) {
      notMediaTypes.add(notMediaType);
    } else if (declaration instanceof FieldSource fieldSource) {
      fieldSources.add(fieldSource);
    } else if (declaration instanceof ParameterSource parameterSource) {
      parameterSources.add(parameterSource);
    } else if (declaration instanceof Equation equation) {
      equations.add(equation);
    } else if (declaration instanceof DeclarativeSink sink) {
      declarativeSinks.add(sink);
    } else if (declaration instanceof Recipient recipient) {
      recipients.putIfAbsent(recipient.id(), recipient);
    } else {
      throw new IllegalArgumentException("unknown declaration " + declaration);
    }
    return this;
  }

  private void addMethod(MethodDeclaration declaration) {
    if (declaration instanceof Source source) {
      sources.add(source);
    } else if (declaration instanceof Propagation propagation) {
      propagations.add(propagation);
    } else if (declaration instanceof NonCarrier nonCarrier) {
      nonCarriers.add(nonCarrier);
    } else if (declaration instanceof Invocation invocation) {
      invocations.add(invocation);
    } else if (declaration instanceof Equality equality) {
      equalities.add(equality);
    } else if (declaration instanceof SessionUser sessionUser) {
      sessionUsers.add(sessionUser);
    } else if (declaration instanceof Sanitizer sanitizer) {
      sanitizers.add(sanitizer);
    } else if (declaration instanceof Sink sink) {
      sinks.add(sink);
    } else if (declaration instanceof ConsentCheck check) {
      checks.add(check);
      declaresChecks |= check.evidence() == Evidence.DECLARED;
    } else if (declaration instanceof Requirement requirement) {
      requirements.add(requirement);
    } else {
      throw new IllegalArgumentException("unknown declaration " + declaration);
    }
  }

  /** Adds a category with its description. */
  public PolicyBuilder category(String key, String description) {
    categories.putIfAbsent(key, description);
    return this;
  }

  /** Adds a pattern of hosts that are the project's own. */
  public PolicyBuilder internalHost(String pattern) {
    internalHosts.add(pattern);
    return this;
  }

  /** Sets the severity of a rule. */
  public PolicyBuilder severity(String rule, Severity severity) {
    severities.putIfAbsent(rule, severity);
    return this;
  }

  /** Sets whether a class of sinks needs consent. */
  public PolicyBuilder stance(SinkClass sinkClass, boolean needsConsent) {
    stances.putIfAbsent(sinkClass, needsConsent);
    return this;
  }

  /** Adds purposes below those added before. */
  public PolicyBuilder purposes(Purposes more) {
    purposes = purposes.and(more);
    return this;
  }

  /** Adds name hints below those added before. */
  public PolicyBuilder hints(NameHints more) {
    hints = hints.and(more);
    return this;
  }

  /** Adds the digest of one more text. */
  public PolicyBuilder digest(String more) {
    digest = digest.isEmpty() || more.isEmpty() ? digest + more : digest + "+" + more;
    return this;
  }

  /** The policy collected so far. */
  public Policy build() {
    return new Policy(
        mediaTypes,
        notMediaTypes,
        sources,
        fieldSources,
        parameterSources,
        propagations,
        nonCarriers,
        invocations,
        equations,
        equalities,
        sessionUsers,
        sanitizers,
        sinks,
        declarativeSinks,
        checks,
        requirements,
        purposes,
        categories,
        internalHosts,
        recipients,
        severities,
        stances,
        hints,
        declaresChecks,
        digest);
  }
}
