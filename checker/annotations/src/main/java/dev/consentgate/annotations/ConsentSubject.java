package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter of a {@link ConsentCheck} method that is the person whose consent is asked.
 *
 * <pre>{@code
 * @ConsentCheck(purpose = "third_party_sharing")
 * boolean maySharePhotosOf(@ConsentSubject UserId user);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface ConsentSubject {}
