package dev.consentgate.binding;

import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Port;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Consent checks as annotations on methods and their parameters declare them. */
final class AnnotatedChecks {

  Optional<ConsentCheck> of(MethodInfo method, MethodPattern pattern) {
    return Annotations.find(method.annotations(), Annotations.CONSENT_CHECK)
        .map(annotation -> check(annotation, method, pattern));
  }

  private static ConsentCheck check(
      AnnotationInfo annotation, MethodInfo method, MethodPattern pattern) {
    Port subject = AnnotatedMethods.argument(method, Annotations.CONSENT_SUBJECT);
    String fixed = Annotations.text(annotation, "purpose");
    @Nullable Port purpose =
        fixed.isEmpty() ? AnnotatedMethods.argument(method, Annotations.CONSENT_PURPOSE) : null;
    return new ConsentCheck(
        pattern,
        subject == null ? Port.RECEIVER : subject,
        purpose,
        fixed.isEmpty() ? List.of() : List.of(fixed),
        AnnotatedMethods.argument(method, Annotations.CONSENT_RECIPIENT),
        List.of(),
        outcome(annotation),
        Evidence.DECLARED,
        Annotations.at(method.location()));
  }

  private static Outcome outcome(AnnotationInfo annotation) {
    return switch (Annotations.constant(annotation, "outcome", "RESULT_TRUE")) {
      case "RETURNS_NORMALLY" -> new Outcome.ReturnsNormally();
      case "RESULT_PRESENT" -> new Outcome.ResultPresent();
      case "RESULT_IN" -> new Outcome.ResultIn(annotation.texts("allowed"));
      default -> new Outcome.ResultIsTrue();
    };
  }
}
