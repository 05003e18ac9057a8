package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A declaration that what is handed over here leaves for somebody outside.
 *
 * <p>On a type, the arguments of each of its methods leave; on a method or constructor, its
 * arguments; on a parameter, that argument alone.
 *
 * <pre>{@code
 * @ExternalRecipient(name = "hive", effect = ExternalRecipient.Effect.HUMAN_ANNOTATES)
 * interface ModerationClient {
 *   Verdict review(byte[] photo);
 * }
 *
 * interface PartnerClient {
 *   @ExternalRecipient(name = "acme-ads", purposes = "third_party_sharing")
 *   void push(UserId user, Photo photo);
 * }
 * }</pre>
 *
 * @see TrainingSink
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER})
public @interface ExternalRecipient {
  /** The key of the recipient in the register of the policy. */
  String name();

  /** What the recipient does with the media. */
  Effect effect() default Effect.UNKNOWN;

  /** The keys of the purposes of which each needs consent; empty means that the effect decides. */
  String[] purposes() default {};

  /** What happens to media at its recipient. */
  enum Effect {
    /** It is looked at once and not kept. */
    TRANSIENT_INFERENCE,
    /** It is stored. */
    STORES_MEDIA,
    /** A biometric template is made of it and stored. */
    STORES_TEMPLATE,
    /** A model is trained with it. */
    TRAINS,
    /** People look at it and label it. */
    HUMAN_ANNOTATES,
    /** It is made public. */
    PUBLISHES,
    /** Nobody has said; it is judged strictly. */
    UNKNOWN
  }
}
