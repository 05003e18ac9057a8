package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.AuditLog;
import dev.consentgate.testdata.world.Photo;
import java.util.List;

// SILENT
/** Media that goes nowhere needs nobody to agree. */
final class NothingLeaves {
  private NothingLeaves() {}

  long size(List<Photo> photos) {
    long size = 0;
    for (Photo photo : photos) {
      size += photo.getBytes().length;
    }
    return size;
  }

  void note(AuditLog log, Photo photo) {
    log.note("photo " + photo.getId() + " of " + photo.getOwnerId());
  }
}
