package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter of a {@link ConsentCheck} method that is the recipient the consent is limited to.
 *
 * <p>A check with such a parameter licenses a flow to that recipient only.
 *
 * <pre>{@code
 * @ConsentCheck(purpose = "third_party_sharing")
 * boolean mayShareWith(@ConsentSubject UserId user, @ConsentRecipient String partner);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface ConsentRecipient {}
