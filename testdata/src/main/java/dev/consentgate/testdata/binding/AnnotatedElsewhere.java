package dev.consentgate.testdata.binding;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** Annotations speak for classes that are only there as class files. */
final class AnnotatedElsewhere {
  private AnnotatedElsewhere() {}

  /** Nobody asked for the training. */
  static final class LeakingTraining {
    void learn(AnnotatedTypes.Dataset dataset, AnnotatedTypes.VoiceClip clip) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      dataset.append(clip.sound(), "hello");
    }
  }

  /** The speaker is asked. */
  static final class SoundTraining {
    void learn(
        ConsentService consents, AnnotatedTypes.Dataset dataset, AnnotatedTypes.VoiceClip clip) {
      if (consents.hasConsent(clip.speaker(), Purpose.AI_TRAINING)) {
        dataset.append(clip.sound(), "hello");
      }
    }
  }

  /** The file of a person goes out. */
  static final class LeakingFile {
    void share(PartnerClient partner, AnnotatedPlaces.Files files, UserId person) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(files.portraitOf(person));
    }
  }

  /** The annotated check stands before it. */
  static final class SoundFile {
    void share(
        AnnotatedCheck.Answers answers,
        PartnerClient partner,
        AnnotatedPlaces.Files files,
        UserId person) {
      answers.demand(person);
      // SPURIOUS(javaparser): annotations of parameters in class files are not read
      // BUG: Diagnostic contains: ConsentSubjectUnproven
      partner.sendBytes(files.portraitOf(person));
    }
  }

  /** The contract of the upload is not kept. */
  static final class LeakingUpload {
    void share(RequiredOfCallers.Upload upload, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      upload.push(photo);
    }
  }

  /** It is. */
  static final class SoundUpload {
    void share(AnnotatedCheck.Answers answers, RequiredOfCallers.Upload upload, Photo photo) {
      answers.demand(photo.getOwnerId());
      // SPURIOUS(javaparser): annotations of parameters in class files are not read
      // BUG: Diagnostic contains: ConsentSubjectUnproven
      upload.push(photo);
    }
  }

  /** The gallery's every method hands on what it gets. */
  static final class LeakingGallery {
    void show(AnnotatedCheck.Gallery gallery, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      gallery.hang(photo, "north");
    }
  }
}
