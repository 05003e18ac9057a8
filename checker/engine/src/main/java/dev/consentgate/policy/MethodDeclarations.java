package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The declarations about one method, or the candidates for it, by kind, in the policy's order. */
public record MethodDeclarations(
    List<Source> sources,
    List<Propagation> propagations,
    List<NonCarrier> nonCarriers,
    List<Invocation> invocations,
    List<Equation> equations,
    List<Equality> equalities,
    List<SessionUser> sessionUsers,
    List<Sanitizer> sanitizers,
    List<Sink> sinks,
    List<ConsentCheck> checks,
    List<Requirement> requirements) {

  /** Nothing is declared. */
  public static final MethodDeclarations NONE = of(List.of());

  /** Sorts declarations by kind; every one must be about methods. */
  static MethodDeclarations of(List<Declaration> declarations) {
    return new MethodDeclarations(
        kind(declarations, Source.class),
        kind(declarations, Propagation.class),
        kind(declarations, NonCarrier.class),
        kind(declarations, Invocation.class),
        kind(declarations, Equation.class),
        kind(declarations, Equality.class),
        kind(declarations, SessionUser.class),
        kind(declarations, Sanitizer.class),
        kind(declarations, Sink.class),
        kind(declarations, ConsentCheck.class),
        kind(declarations, Requirement.class));
  }

  private static <T> List<T> kind(List<Declaration> declarations, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Declaration declaration : declarations) {
      if (kind.isInstance(declaration)) {
        found.add(kind.cast(declaration));
      }
    }
    return List.copyOf(found);
  }

  /** Whether nothing at all is declared. */
  public boolean isEmpty() {
    return !saysWhatCarries()
        && sources.isEmpty()
        && equations.isEmpty()
        && equalities.isEmpty()
        && sessionUsers.isEmpty()
        && sanitizers.isEmpty()
        && sinks.isEmpty()
        && checks.isEmpty()
        && requirements.isEmpty();
  }

  /** Whether media flows through the method only as declared here: something says how. */
  public boolean saysWhatCarries() {
    return !propagations.isEmpty() || !nonCarriers.isEmpty() || !invocations.isEmpty();
  }

  /** Those declarations whose method fits; of those that say how values travel the ruling ones. */
  public MethodDeclarations where(Predicate<MethodPattern> fits) {
    return fitting(fits).ruling();
  }

  private MethodDeclarations fitting(Predicate<MethodPattern> fits) {
    return new MethodDeclarations(
        select(sources, fits),
        select(propagations, fits),
        select(nonCarriers, fits),
        select(invocations, fits),
        equations.stream().filter(e -> e.on() != null && fits.test(e.on())).toList(),
        select(equalities, fits),
        select(sessionUsers, fits),
        select(sanitizers, fits),
        select(sinks, fits),
        select(checks, fits),
        select(requirements, fits));
  }

  /**
   * These declarations, with only the ruling ones of those that say how values travel: what the
   * project declares rules over the catalog, a full name over a wildcard.
   */
  private MethodDeclarations ruling() {
    if (!saysWhatCarries()) {
      return this;
    }
    MethodDeclarations declared = travels(MethodDeclarations::isDeclared);
    return declared.travels(declaration -> !isWildcard(declaration)).exact();
  }

  /** Keeps the travel declarations that fit, or all of them when none does. */
  private MethodDeclarations travels(Predicate<MethodDeclaration> fits) {
    boolean some =
        propagations.stream().anyMatch(fits)
            || nonCarriers.stream().anyMatch(fits)
            || invocations.stream().anyMatch(fits);
    if (!some) {
      return this;
    }
    return new MethodDeclarations(
        sources,
        propagations.stream().filter(fits).toList(),
        nonCarriers.stream().filter(fits).toList(),
        invocations.stream().filter(fits).toList(),
        equations,
        equalities,
        sessionUsers,
        sanitizers,
        sinks,
        checks,
        requirements);
  }

  private MethodDeclarations exact() {
    return propagations.size() < 2
        ? this
        : new MethodDeclarations(
            sources,
            Propagation.exact(propagations),
            nonCarriers,
            invocations,
            equations,
            equalities,
            sessionUsers,
            sanitizers,
            sinks,
            checks,
            requirements);
  }

  private static boolean isDeclared(MethodDeclaration declaration) {
    return declaration.evidence() == Evidence.DECLARED;
  }

  private static boolean isWildcard(MethodDeclaration declaration) {
    return declaration.method().isWildcard();
  }

  private static <T extends MethodDeclaration> List<T> select(
      List<T> declarations, Predicate<MethodPattern> fits) {
    return declarations.isEmpty()
        ? declarations
        : declarations.stream().filter(declaration -> fits.test(declaration.method())).toList();
  }
}
