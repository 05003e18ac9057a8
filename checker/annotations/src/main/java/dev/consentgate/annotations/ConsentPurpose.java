package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter of a {@link ConsentCheck} method that is the purpose asked for.
 *
 * <p>The values it can take are mapped to keys of the vocabulary in the policy file; a value
 * without a mapping covers nothing.
 *
 * <pre>{@code
 * @ConsentCheck
 * boolean hasConsent(@ConsentSubject UserId user, @ConsentPurpose Purpose purpose);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface ConsentPurpose {}
