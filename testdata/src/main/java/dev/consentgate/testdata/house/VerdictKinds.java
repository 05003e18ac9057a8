package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.voice.ModelLab;
import dev.consentgate.testdata.world.voice.Permissions;
import dev.consentgate.testdata.world.voice.VoiceNote;

/** The kind of an answer decides: its class, its constant, or which of two questions it answers. */
final class VerdictKinds {
  private VerdictKinds() {}

  /** A verdict made by factories. */
  abstract static class Verdict {
    static Verdict yes() {
      return new Yes();
    }

    static Verdict no(String reason) {
      return new No(reason);
    }

    private static final class Yes extends Verdict {}

    private static final class No extends Verdict {
      final String reason;

      No(String reason) {
        this.reason = reason;
      }
    }

    boolean isNo() {
      return this instanceof No;
    }
  }

  /** The verdict says no unless it was asked for. */
  static Verdict judge(Permissions permissions, VoiceNote note) {
    return permissions.allows(note.speaker(), "voice.training")
        ? Verdict.yes()
        : Verdict.no("not allowed");
  }

  void kindIsTested(Permissions permissions, ModelLab lab, VoiceNote note) {
    Verdict verdict = judge(permissions, note);
    if (!(verdict instanceof Verdict.Yes)) {
      return;
    }
    lab.ingest(note);
  }

  void otherKindIsExcluded(Permissions permissions, ModelLab lab, VoiceNote note) {
    Verdict verdict = judge(permissions, note);
    if (!(verdict instanceof Verdict.No)) {
      lab.ingest(note);
    }
  }

  void kindIsConfused(Permissions permissions, ModelLab lab, VoiceNote note) {
    Verdict verdict = judge(permissions, note);
    if (verdict instanceof Verdict.Yes) {
      return;
    }
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    lab.ingest(note);
  }

  void anyKindWillDo(Permissions permissions, ModelLab lab, VoiceNote note) {
    Verdict verdict = judge(permissions, note);
    if (verdict instanceof Verdict) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      lab.ingest(note);
    }
  }

  void lastConstantIsLeft(ConsentService consents, Trainer trainer, Photo photo) {
    ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.AI_TRAINING);
    if (status == null) {
      return;
    }
    if (status == ConsentStatus.DENIED || status == ConsentStatus.UNKNOWN) {
      return;
    }
    trainer.train(photo);
  }

  void twoConstantsAreLeft(ConsentService consents, Trainer trainer, Photo photo) {
    ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.AI_TRAINING);
    if (status == null || status == ConsentStatus.DENIED) {
      return;
    }
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    trainer.train(photo);
  }

  void eitherBranchAsks(ConsentService consents, Trainer trainer, Photo photo, boolean biometric)
      throws Exception {
    if (biometric) {
      consents.requireConsent(photo.getOwnerId(), Purpose.BIOMETRIC_TEMPLATE);
    } else {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
    }
    // BUG: Diagnostic contains: ConsentForWrongPurpose
    trainer.train(photo);
  }

  void eachBranchHasItsSink(
      ConsentService consents, Trainer trainer, PartnerClient partner, Photo photo, String mode) {
    boolean learns = mode.equals("learn");
    Purpose purpose = learns ? Purpose.AI_TRAINING : Purpose.PARTNER_SHARING;
    if (consents.status(photo.getOwnerId(), purpose) != ConsentStatus.GRANTED) {
      return;
    }
    if (!learns) {
      partner.send(photo);
      return;
    }
    trainer.train(photo);
  }

  void branchesAreSwapped(
      ConsentService consents, Trainer trainer, PartnerClient partner, Photo photo, String mode) {
    boolean learns = mode.equals("learn");
    Purpose purpose = learns ? Purpose.AI_TRAINING : Purpose.PARTNER_SHARING;
    if (consents.status(photo.getOwnerId(), purpose) != ConsentStatus.GRANTED) {
      return;
    }
    if (learns) {
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
      return;
    }
    // BUG: Diagnostic contains: ConsentForWrongPurpose
    trainer.train(photo);
  }
}
