package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A declaration of the person whom media belongs to: the one whose consent counts.
 *
 * <p>On a method, field or record component of a media type, it names the owner of that object. On
 * a parameter, it names the owner of the media that the same method takes or returns.
 *
 * <pre>{@code
 * @UserMedia("user.content.self_image")
 * record Photo(PhotoId id, @MediaOwner UserId ownerId, byte[] content) {}
 *
 * interface PhotoRepository {
 *   List<Photo> findByOwner(@MediaOwner UserId owner);
 * }
 * }</pre>
 *
 * @see NotMediaOwner
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
public @interface MediaOwner {}
