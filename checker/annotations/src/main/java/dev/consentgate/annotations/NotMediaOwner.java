package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A declaration that a person is expressly <em>not</em> the owner of the media, though the type
 * would fit: the uploader, the reviewer, the match partner.
 *
 * <p>A consent check about such a person is reported as a check of the wrong subject.
 *
 * <pre>{@code
 * @UserMedia("user.content.self_image")
 * record Photo(@MediaOwner UserId ownerId, @NotMediaOwner UserId uploaderId, byte[] content) {}
 * }</pre>
 *
 * @see MediaOwner
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
public @interface NotMediaOwner {}
