package dev.consentgate.binding;

import dev.consentgate.policy.Position;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.symbol.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of the tool's own annotations, and how to find them on a declaration. */
public final class Annotations {

  static final String USER_MEDIA = "dev.consentgate.annotations.UserMedia";
  static final String MEDIA_OWNER = "dev.consentgate.annotations.MediaOwner";
  static final String NOT_MEDIA_OWNER = "dev.consentgate.annotations.NotMediaOwner";
  static final String CONSENT_CHECK = "dev.consentgate.annotations.ConsentCheck";
  static final String CONSENT_SUBJECT = "dev.consentgate.annotations.ConsentSubject";
  static final String CONSENT_PURPOSE = "dev.consentgate.annotations.ConsentPurpose";
  static final String CONSENT_RECIPIENT = "dev.consentgate.annotations.ConsentRecipient";
  static final String EXTERNAL_RECIPIENT = "dev.consentgate.annotations.ExternalRecipient";
  static final String TRAINING_SINK = "dev.consentgate.annotations.TrainingSink";
  static final String REQUIRES_CONSENT = "dev.consentgate.annotations.RequiresConsent";

  /** Those that make calls of a method sinks, or its callers answer for what they hand over. */
  public static final Set<String> MAKING_SINKS =
      Set.of(EXTERNAL_RECIPIENT, TRAINING_SINK, REQUIRES_CONSENT);

  private static final String PACKAGE = "dev.consentgate.annotations.";

  private Annotations() {}

  /** Whether one of the annotations is the tool's own. */
  static boolean isOwn(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (annotation.type().startsWith(PACKAGE)) {
        return true;
      }
    }
    return false;
  }

  static Optional<AnnotationInfo> find(List<AnnotationInfo> annotations, String type) {
    for (AnnotationInfo annotation : annotations) {
      if (annotation.type().equals(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  static boolean has(List<AnnotationInfo> annotations, String type) {
    return find(annotations, type).isPresent();
  }

  /** The text of a member; empty when left at its default. */
  static String text(AnnotationInfo annotation, String member) {
    List<String> texts = annotation.texts(member);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** The simple name of the enum constant that a member is. */
  static String constant(AnnotationInfo annotation, String member, String otherwise) {
    String text = text(annotation, member);
    return text.isEmpty() ? otherwise : text.substring(text.lastIndexOf('.') + 1);
  }

  static Position at(Location location) {
    return new Position(location.file(), location.line(), location.column());
  }
}
