package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Vector;

/** Media is read through iterators. */
final class Iterators {
  private Iterators() {}

  void iterator(PartnerClient partner, List<Photo> photos) {
    Iterator<Photo> each = photos.iterator();
    while (each.hasNext()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(each.next());
    }
  }

  void listIterator(PartnerClient partner, List<Photo> photos) {
    ListIterator<Photo> each = photos.listIterator(photos.size());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(each.previous());
  }

  void otherIterator(Courier courier, List<Photo> photos, List<String> captions) {
    Iterator<Photo> each = photos.iterator();
    Iterator<String> caption = captions.iterator();
    while (each.hasNext()) {
      each.next();
      courier.sendText(caption.next());
    }
  }

  void enumeration(PartnerClient partner, Vector<Photo> photos) {
    Enumeration<Photo> each = photos.elements();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(each.nextElement());
  }
}
