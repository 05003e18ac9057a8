package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.List;

/** Classes stand inside methods. */
final class LocalClasses {
  private LocalClasses() {}

  void local(Courier courier, Photo photo) {
    class Delivery {
      private final String label;

      Delivery(String label) {
        this.label = label;
      }

      void run() {
        courier.sendText(label);
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        courier.sendBytes(photo.getBytes());
      }
    }
    new Delivery("no. " + photo.getId()).run();
  }

  void localRecord(Courier courier, List<Photo> photos) {
    record Row(long id, byte[] content) {}
    List<Row> rows = new ArrayList<>();
    for (Photo photo : photos) {
      rows.add(new Row(photo.getId(), photo.getBytes()));
    }
    for (Row row : rows) {
      courier.sendText("no. " + row.id());
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(row.content());
    }
  }
}
