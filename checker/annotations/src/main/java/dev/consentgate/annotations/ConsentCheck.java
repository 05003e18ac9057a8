package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A declaration that a method asks whether a person has consented to a purpose.
 *
 * <p>Which parameter is the person, the purpose and, where the method takes one, the recipient is
 * said by {@link ConsentSubject}, {@link ConsentPurpose} and {@link ConsentRecipient}. A method
 * without a purpose parameter names its one purpose in {@link #purpose()}.
 *
 * <pre>{@code
 * interface ConsentService {
 *   @ConsentCheck
 *   boolean hasConsent(@ConsentSubject UserId user, @ConsentPurpose Purpose purpose);
 *
 *   @ConsentCheck(purpose = "train_ai_system", outcome = ConsentCheck.Outcome.RETURNS_NORMALLY)
 *   void requireTrainingConsent(@ConsentSubject UserId user) throws ConsentMissingException;
 *
 *   @ConsentCheck(outcome = ConsentCheck.Outcome.RESULT_IN, allowed = "GRANTED")
 *   Decision decide(
 *       @ConsentSubject UserId user,
 *       @ConsentPurpose Purpose purpose,
 *       @ConsentRecipient Partner partner);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ConsentCheck {
  /**
   * The key of the purpose asked for, such as {@code train_ai_system}; empty where a parameter with
   * {@link ConsentPurpose} says it.
   */
  String purpose() default "";

  /** What the method does when consent is there. */
  Outcome outcome() default Outcome.RESULT_TRUE;

  /**
   * The names of the constants that mean "allowed"; needed with {@link Outcome#RESULT_IN} and
   * without meaning otherwise.
   */
  String[] allowed() default {};

  /** The way in which a check says that consent is there. */
  enum Outcome {
    /** The result is {@code true}. */
    RESULT_TRUE,
    /** The method returns; without consent it throws. */
    RETURNS_NORMALLY,
    /** The result is neither {@code null} nor an empty {@code Optional}. */
    RESULT_PRESENT,
    /** The result is one of the constants of {@link ConsentCheck#allowed()}. */
    RESULT_IN
  }
}
