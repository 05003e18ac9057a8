package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Photos are parted by an answer; each side goes its own way. */
final class BothSides {
  private final ConsentService consents;

  BothSides(ConsentService consents) {
    this.consents = consents;
  }

  private boolean mayGo(Photo photo) {
    return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
  }

  private Map<Boolean, List<Photo>> parts(List<Photo> photos) {
    return photos.stream().collect(Collectors.partitioningBy(this::mayGo));
  }

  void rightSide(PartnerClient partner, List<Photo> photos) {
    for (Photo photo : parts(photos).get(true)) {
      partner.send(photo);
    }
  }

  void wrongSide(PartnerClient partner, List<Photo> photos) {
    for (Photo photo : parts(photos).get(false)) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  void boxedKey(PartnerClient partner, List<Photo> photos) {
    parts(photos).get(Boolean.TRUE).forEach(partner::send);
  }

  void unknownKey(PartnerClient partner, List<Photo> photos, boolean side) {
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    parts(photos).get(side).forEach(partner::send);
  }

  void refusedSide(PartnerClient partner, List<Photo> photos) {
    Predicate<Photo> allowed = this::mayGo;
    Map<Boolean, List<Photo>> parts =
        photos.stream()
            .filter(photo -> photo.getBytes().length > 0)
            .collect(Collectors.partitioningBy(allowed.negate(), Collectors.toList()));
    partner.sendAll(parts.get(false));
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    partner.sendAll(parts.get(true));
  }
}
