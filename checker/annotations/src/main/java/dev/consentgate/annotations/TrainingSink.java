package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A declaration that what is handed over here goes into the training of a model, inside or outside
 * the house.
 *
 * <p>On a type, the arguments of each of its methods do; on a method or constructor, its arguments;
 * on a parameter, that argument alone.
 *
 * <pre>{@code
 * final class DatasetWriter {
 *   @TrainingSink
 *   void append(byte[] image, String label) { ... }
 * }
 * }</pre>
 *
 * @see ExternalRecipient
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER})
public @interface TrainingSink {
  /** The keys of the purposes of which each needs consent. */
  String[] purposes() default "train_ai_system";
}
