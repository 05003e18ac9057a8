package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Intake;
import java.util.Enumeration;
import java.util.Map;

/** Media that only the policy tells: what the methods of a parameter give. */
final class Intakes {
  private Intakes() {}

  void one(Courier courier, Intake intake) {
    String text = intake.text("about");
    if (text == null) {
      text = "";
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text);
  }

  void size(Courier courier, Intake intake) {
    courier.sendText("size " + intake.size());
  }

  void fromArray(Courier courier, Intake intake) {
    String[] texts = intake.texts("about");
    if (texts != null && texts.length > 0) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(texts[0]);
    }
  }

  void fromMap(Courier courier, Intake intake) {
    Map<String, String[]> all = intake.all();
    String[] texts = all.get("about");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(texts[0]);
  }

  void fromNames(Courier courier, Intake intake) {
    Enumeration<String> names = intake.names();
    while (names.hasMoreElements()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(names.nextElement());
    }
  }

  void throughHelper(Courier courier, Intake intake) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(about(intake));
    courier.sendText(fixed(intake));
  }

  private String about(Intake intake) {
    return intake.text("about");
  }

  private String fixed(Intake intake) {
    return "about";
  }
}
