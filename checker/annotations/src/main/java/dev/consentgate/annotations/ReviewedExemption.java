package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A waiver: somebody has looked at the findings in this element and accepts them until a date.
 *
 * <p>It is the clean form of {@code @SuppressWarnings}: the findings are kept on record as waived,
 * with the reason, and come back when the date has passed.
 *
 * <pre>{@code
 * @ReviewedExemption(
 *     reason = "Court order 12-345: photos of the account go to the prosecutor",
 *     approver = "dpo@example.com",
 *     until = "2027-03-31")
 * void handOver(Account account) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface ReviewedExemption {
  /** Why the flow is accepted. */
  String reason();

  /** Who accepted it. */
  String approver();

  /** The last day on which it holds, as {@code yyyy-MM-dd}. */
  String until();
}
