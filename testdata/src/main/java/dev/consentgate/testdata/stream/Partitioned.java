package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A stream is parted by the answer. */
final class Partitioned {
  private Partitioned() {}

  /** The part of the refusals goes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Map<Boolean, List<Photo>> parts =
          photos.stream()
              .collect(
                  Collectors.partitioningBy(
                      photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)));
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.sendAll(parts.get(false));
    }
  }

  /** The part of the agreements goes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Map<Boolean, List<Photo>> parts =
          photos.stream()
              .collect(
                  Collectors.partitioningBy(
                      photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)));
      partner.sendAll(parts.get(true));
    }
  }
}
