package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A dialog asks, and its buttons act. */
final class DialogButton {
  private DialogButton() {}

  /** A dialog. */
  static final class Dialog {
    private final Runnable closed;

    Dialog(Runnable closed) {
      this.closed = closed;
    }

    void close() {
      closed.run();
    }
  }

  /** The photo goes when the dialog is closed, whatever was chosen. */
  static final class Leaking {
    void show(ConsentService consents, PartnerClient partner, Photo photo) {
      Dialog dialog =
          new Dialog(
              () -> {

                // BUG: Diagnostic contains: UnconsentedMediaSharing
                partner.send(photo);
              });
      dialog.close();
    }
  }

  /** The photo goes when the dialog is closed and the owner has agreed. */
  static final class Sound {
    void show(ConsentService consents, PartnerClient partner, Photo photo) {
      Dialog dialog =
          new Dialog(
              () -> {
                if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
                  return;
                }
                partner.send(photo);
              });
      dialog.close();
    }
  }
}
