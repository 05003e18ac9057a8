package dev.consentgate.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A declaration that a value is media of a user, or derived from it: a photo, a video, a voice
 * recording, an embedding.
 *
 * <p>On a type, every value of that type is media. On a method, its result is; on a parameter,
 * field or record component, its value is.
 *
 * <pre>{@code
 * @UserMedia("user.content.self_image")
 * public final class Photo {
 *   @MediaOwner
 *   public UserId ownerId() { ... }
 * }
 *
 * interface PhotoStore {
 *   @UserMedia("user.content.self_image")
 *   byte[] load(PhotoId id);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
public @interface UserMedia {
  /**
   * The category of the media as a key of the policy's vocabulary, such as {@code
   * user.content.self_image} or {@code user.biometric}.
   */
  String value();
}
