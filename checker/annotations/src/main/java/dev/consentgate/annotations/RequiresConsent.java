package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A contract of a method: its callers have checked the consent of the subject for the purpose
 * before they call it.
 *
 * <p>The duty moves to the callers for good: inside the method the consent is taken as given, and
 * each call without a check is reported at the call.
 *
 * <pre>{@code
 * @RequiresConsent(subject = "arg 0.ownerId()", purpose = "third_party_sharing")
 * void upload(Photo photo) {
 *   partnerClient.send(photo.content());
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface RequiresConsent {
  /**
   * Whose consent it is, as a path of the policy language: {@code arg 1}, or {@code arg
   * 0.ownerId()} for what an accessor of the first argument returns.
   */
  String subject();

  /** The key of the purpose, such as {@code train_ai_system}. */
  String purpose();
}
