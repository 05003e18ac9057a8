package dev.consentgate.testdata.conformance.licences;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;

/** A consent holds for what the checked photo has become. */
final class ThroughValues {
  private ThroughValues() {}

  void encoded(ConsentService consents, Courier courier, Photo photo) {
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      courier.sendText(Base64.getEncoder().encodeToString(photo.getBytes()));
    }
  }

  void encodedOutside(ConsentService consents, Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      courier.sendText(text);
    }
  }

  void encodedOther(ConsentService consents, Courier courier, Photo photo, Photo other) {
    String text = Base64.getEncoder().encodeToString(other.getBytes());
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      courier.sendText(text);
    }
  }

  void built(ConsentService consents, Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder("image=");
    consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    text.append(Base64.getEncoder().encodeToString(photo.getBytes()));
    courier.sendText(text.toString());
  }

  void builtOfTwo(ConsentService consents, Courier courier, Photo photo, Photo other) {
    StringBuilder text = new StringBuilder("image=");
    consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    text.append(Base64.getEncoder().encodeToString(photo.getBytes()));
    text.append(Base64.getEncoder().encodeToString(other.getBytes()));
    // BUG: Diagnostic contains: ConsentForWrongSubject
    courier.sendText(text.toString());
  }

  void streamed(ConsentService consents, Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      out.write(photo.getBytes());
    }
    courier.sendBytes(out.toByteArray());
  }

  void streamedElse(ConsentService consents, Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      out.write(photo.getBytes());
    }
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    courier.sendBytes(out.toByteArray());
  }
}
