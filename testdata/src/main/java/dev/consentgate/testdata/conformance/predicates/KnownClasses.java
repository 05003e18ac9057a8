package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Intake;

/** Conditions whose answer follows from how an object was made, and handlers for wrong indexes. */
final class KnownClasses {
  private KnownClasses() {}

  void otherClass(Courier courier, Intake intake, boolean number) {
    Object made = new StringBuilder();
    if (made instanceof Number) {
      courier.sendText(intake.text("about"));
    }
    Object either = number ? Integer.valueOf(3) : new StringBuilder();
    if (either instanceof Number) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(intake.text("about"));
    }
  }

  void nothing(Courier courier, Intake intake) {
    String text = intake.text("about");
    if (text == null) {
      courier.sendText(text);
    } else {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(text);
    }
  }

  void wrongIndex(Courier courier, Intake intake, int[] sizes, int at) {
    try {
      sizes[at] = 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(intake.text("about"));
    }
  }

  void checkedArgument(Courier courier, Intake intake) {
    courier.sendText(named(intake.text("about"), size(2) > 10));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(named(intake.text("about"), size(20) > 10));
  }

  private static int size(int half) {
    return half * 2;
  }

  private static String named(String text, boolean wanted) {
    return wanted ? text : "none";
  }
}
