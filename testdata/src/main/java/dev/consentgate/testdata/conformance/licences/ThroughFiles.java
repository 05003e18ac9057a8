package dev.consentgate.testdata.conformance.licences;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A consent holds for the file that the checked photo was written to. */
final class ThroughFiles {
  private ThroughFiles() {}

  void written(ConsentService consents, Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Files.write(file, photo.getBytes());
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      courier.sendFile(file);
    }
  }

  void writtenUnasked(ConsentService consents, Courier courier, Photo photo, Photo other)
      throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Files.write(file, other.getBytes());
    if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
      // BUG: Diagnostic contains: ConsentForWrongSubject
      courier.sendFile(file);
    }
  }

  void wrongPurpose(ConsentService consents, Courier courier, Photo photo) throws IOException {
    Path file = Files.createTempFile("photo", ".jpg");
    Files.write(file, photo.getBytes());
    if (consents.hasConsent(photo.getOwnerId(), Purpose.MARKETING)) {
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      courier.sendFile(file);
    }
  }
}
