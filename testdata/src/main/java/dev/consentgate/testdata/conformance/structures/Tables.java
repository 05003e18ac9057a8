package dev.consentgate.testdata.conformance.structures;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of named values. */
final class Tables {
  private Tables() {}

  private static final class Row {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Row with(String column, Object value) {
      values.put(column, value);
      return this;
    }

    Object get(String column) {
      return values.get(column);
    }
  }

  private static final class Table {
    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
      rows.add(row);
    }

    List<Row> rows() {
      return rows;
    }
  }

  void whole(Courier courier, List<Photo> photos) {
    Table table = new Table();
    for (Photo photo : photos) {
      table.add(new Row().with("id", photo.getId()).with("content", photo.getBytes()));
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(table.rows());
  }

  void column(Courier courier, List<Photo> photos) {
    Table table = new Table();
    for (Photo photo : photos) {
      table.add(new Row().with("id", photo.getId()).with("content", photo.getBytes()));
    }
    for (Row row : table.rows()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendObject(row.get("content"));
      // SPURIOUS: the keys of a map are not told apart
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendObject(row.get("id"));
    }
  }

  void idsOnly(Courier courier, List<Photo> photos) {
    Table table = new Table();
    for (Photo photo : photos) {
      table.add(new Row().with("id", photo.getId()));
    }
    courier.sendObject(table.rows());
  }
}
