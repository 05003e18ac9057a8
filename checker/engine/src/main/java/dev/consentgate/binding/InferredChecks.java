package dev.consentgate.binding;

import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.NameHints;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Port;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.Trait;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Consent checks guessed from the names of called methods; none once the project declares one.
 *
 * <p>A method whose body in sight asks another such method is no check itself: its body tells.
 */
final class InferredChecks {

  private static final List<String> PURPOSE_WORDS = List.of("purpose", "scope", "consenttype");
  private static final List<String> PERSON_WORDS =
      List.of(
          "user",
          "member",
          "person",
          "subject",
          "owner",
          "profile",
          "account",
          "customer",
          "author",
          "patient",
          "client");

  private final Program program;
  private final NameHints hints;
  private final boolean declared;
  private final SeenTypes seen;

  InferredChecks(Program program, Policy policy, SeenTypes seen) {
    this.program = program;
    this.hints = policy.hints();
    this.declared = policy.declaresChecks();
    this.seen = seen;
  }

  List<ConsentCheck> all() {
    List<ConsentCheck> checks = new ArrayList<>();
    if (!declared) {
      for (MethodId call : seen.calls()) {
        if (isNamedLikeCheck(call)) {
          seen.declaration(call).flatMap(this::check).ifPresent(checks::add);
        }
      }
    }
    return checks;
  }

  private boolean isNamedLikeCheck(MethodId method) {
    return method.isResolved() && hints.checks().containsKey(method.name());
  }

  private Optional<ConsentCheck> check(MethodInfo method) {
    Outcome outcome = hints.checks().get(method.id().name());
    boolean delegates =
        program.mentions(method.id()).calls().stream().anyMatch(this::isNamedLikeCheck);
    if (outcome == null || delegates || !fits(outcome, method)) {
      return Optional.empty();
    }
    int purpose = purposeOf(method);
    String fixed = purpose < 0 ? hints.purposeOfConstant(method.id().name()) : "";
    return Optional.of(
        new ConsentCheck(
            AnnotatedMethods.pattern(method),
            subjectOf(method, purpose),
            purpose < 0 ? null : Port.arg(purpose),
            fixed.isEmpty() ? List.of() : List.of(fixed),
            null,
            List.of(),
            outcome,
            Evidence.INFERRED,
            Annotations.at(method.location())));
  }

  private static boolean fits(Outcome outcome, MethodInfo method) {
    boolean asksForTruth =
        outcome instanceof Outcome.ResultIsTrue || outcome instanceof Outcome.ResultIsFalse;
    return !asksForTruth
        || method.returnType().equals(TypeRef.BOOLEAN)
        || method.returnType().name().equals("java.lang.Boolean");
  }

  private int purposeOf(MethodInfo method) {
    List<ParameterInfo> parameters = method.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (contains(parameters.get(i), PURPOSE_WORDS)) {
        return i;
      }
    }
    for (int i = parameters.size() - 1; i >= 0; i--) {
      TypeRef type = parameters.get(i).type();
      boolean isEnum = program.type(type.name()).map(info -> info.is(Trait.ENUM)).orElse(false);
      boolean text = type.equals(TypeRef.STRING) && i > 0;
      if ((isEnum || text) && !contains(parameters.get(i), PERSON_WORDS)) {
        return i;
      }
    }
    return -1;
  }

  private static Port subjectOf(MethodInfo method, int purpose) {
    @Nullable Port first = null;
    for (int i = 0; i < method.parameters().size(); i++) {
      if (i != purpose) {
        if (contains(method.parameters().get(i), PERSON_WORDS)) {
          return Port.arg(i);
        }
        first = first == null ? Port.arg(i) : first;
      }
    }
    return first == null ? Port.RECEIVER : first;
  }

  private static boolean contains(ParameterInfo parameter, List<String> words) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    String type = parameter.type().simpleName().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> name.contains(word) || type.contains(word));
  }
}
