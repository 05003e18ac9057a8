package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A photo is packed into a text. */
final class JsonOfPhoto {
  private JsonOfPhoto() {}

  /** The text is made and sent without a question. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      String body = json(photo);
      if (body.length() > 10_000_000) {
        return;
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(body.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING).isPresent();
    }

    private static String json(Photo photo) {
      String content = Base64.getEncoder().encodeToString(photo.getBytes());
      return "{\"id\":" + photo.getId() + ",\"image\":\"" + content + "\"}";
    }
  }

  /** The text is made and sent after a question. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      String body = json(photo);
      if (!agreed(consents, photo)) {
        return;
      }
      partner.sendBytes(body.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING).isPresent();
    }

    private static String json(Photo photo) {
      String content = Base64.getEncoder().encodeToString(photo.getBytes());
      return "{\"id\":" + photo.getId() + ",\"image\":\"" + content + "\"}";
    }
  }
}
