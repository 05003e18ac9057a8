package dev.consentgate.report;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.JsonText;
import dev.consentgate.record.Place;
import dev.consentgate.record.UnjudgedRecord;
import dev.consentgate.record.UnreadRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a run could not do, as notifications of its invocation. */
final class SarifNotifications {

  private record Notification(String id, String level, String text, String file) {}

  private final AnalysisRecord record;
  private final int leftOut;
  private final JsonText json;

  /**
   * @param leftOut how many results there was no room for
   */
  SarifNotifications(AnalysisRecord record, int leftOut, JsonText json) {
    this.record = record;
    this.leftOut = leftOut;
    this.json = json;
  }

  void write() throws IOException {
    List<Notification> limits = new ArrayList<>();
    record.unjudged().stream()
        .limit(SarifLimits.NOTIFICATIONS / 2)
        .map(SarifNotifications::unjudged)
        .forEach(limits::add);
    if (leftOut > 0) {
      limits.add(plain("left-out", leftOut + " results did not fit into this file"));
    }
    CoverageText.limits(record).forEach(line -> limits.add(plain("limit", line)));
    List<UnreadRecord> unread = record.coverage().unread();
    for (UnreadRecord file : unread) {
      if (limits.size() == SarifLimits.NOTIFICATIONS - 1) {
        limits.add(plain("not-read", "and more; " + unread.size() + " files in all"));
        break;
      }
      limits.add(new Notification("not-read", "warning", file.reason(), file.file()));
    }
    json.objects("toolExecutionNotifications", limits, this::notification);
    json.objects(
        "toolConfigurationNotifications",
        record.notes().stream().limit(SarifLimits.NOTIFICATIONS).toList(),
        note -> notification(plain("policy", note)));
  }

  private static Notification unjudged(UnjudgedRecord module) {
    String text = "module " + module.module() + " was not judged: " + module.reason();
    return new Notification("not-judged", "error", text, "");
  }

  private static Notification plain(String id, String text) {
    return new Notification(id, "note", text, "");
  }

  private void notification(Notification notification) throws IOException {
    json.object("descriptor", () -> json.text("id", notification.id()));
    json.text("level", notification.level());
    SarifText.message(json, notification.text());
    if (!notification.file().isEmpty()) {
      json.objects(
          "locations",
          List.of(notification.file()),
          file -> SarifText.location(json, new Place(file, 0, 0)));
    }
  }
}
