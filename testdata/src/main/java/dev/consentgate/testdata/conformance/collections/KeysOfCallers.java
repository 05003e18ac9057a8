package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Intake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Methods put elements into what their callers made, and take them from there, by constant keys.
 */
final class KeysOfCallers {
  private KeysOfCallers() {}

  private static void fill(Map<String, String> form, String text) {
    form.put("about", text);
    form.put("title", "none");
  }

  private static void fillIf(Map<String, String> form, boolean empty) {
    if (empty) {
      form.put("about", "none");
    }
  }

  private static String first(List<String> texts) {
    return texts.get(0);
  }

  private static String second(List<String> texts) {
    return texts.get(1);
  }

  private static String title(Map<String, String> form) {
    return form.get("title");
  }

  void filled(Courier courier, Intake intake) {
    Map<String, String> form = new HashMap<>();
    fill(form, intake.text("about"));
    courier.sendText(form.get("title"));
    courier.sendText(title(form));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.get("about"));
  }

  void replacedSometimes(Courier courier, Intake intake, boolean empty) {
    Map<String, String> form = new HashMap<>();
    fill(form, intake.text("about"));
    fillIf(form, empty);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.get("about"));
  }

  void positions(Courier courier, Intake intake) {
    List<String> texts = new ArrayList<>();
    texts.add("none");
    texts.add(intake.text("about"));
    courier.sendText(first(texts));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(second(texts));
  }

  void unknownKey(Courier courier, Intake intake, String key) {
    Map<String, String> form = new HashMap<>();
    fill(form, intake.text("about"));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.get(key));
  }

  void keys(Courier courier, Intake intake) {
    Map<String, String> form = new HashMap<>();
    form.put(intake.text("about"), "none");
    for (String key : form.keySet()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(key);
    }
    for (String value : form.values()) {
      courier.sendText(value);
    }
  }
}
