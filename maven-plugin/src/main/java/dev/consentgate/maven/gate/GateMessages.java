package dev.consentgate.maven.gate;

import dev.consentgate.policy.Severity;
import java.util.ArrayList;
import java.util.List;

/** What users are told when a module was not judged, one sentence for each reason. */
final class GateMessages {

  private static final int SHOWN = 3;
  private static final String AGAIN = "; compile again: mvn clean verify";

  private GateMessages() {}

  /** What could not be judged is told apart from findings. */
  static String failure(List<JudgedModule> failing, String version) {
    List<String> lines = new ArrayList<>();
    failing.forEach(module -> add(module.outcome(), module.options(), lines));
    if (failing.stream().anyMatch(module -> module.outcome().exceeds(module.options()))) {
      lines.add(
          "To accept what is found today: mvn dev.consentgate:consentgate-maven-plugin:"
              + version
              + ":baseline -Dconsentgate.accept");
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static void add(ModuleOutcome outcome, GateOptions options, List<String> lines) {
    if (outcome.exceeds(options)) {
      lines.add(
          "ConsentGate: module "
              + outcome.module()
              + " has "
              + ReactorText.count(outcome.counted(), "finding")
              + " of severity "
              + options.failOn().key()
              + (options.failOn() == Severity.ERROR ? "" : " or above")
              + " that its baseline does not accept"
              + (options.maxAllowed() > 0 ? ", " + options.maxAllowed() + " are allowed" : "")
              + "; they are listed above");
    }
    if (!outcome.problems().isEmpty()) {
      lines.add("ConsentGate could not judge module " + outcome.module() + " as a whole:");
      outcome.problems().forEach(problem -> lines.add("  " + problem));
    }
  }

  static String noStamp() {
    return "nothing shows that consent was checked when its classes were compiled; the plugin needs"
        + " <extensions>true</extensions>, and classes from before must be compiled again: mvn clean"
        + " verify";
  }

  static String noRecord() {
    return "the record of its flows is missing or is not the one that the compilation wrote"
        + AGAIN;
  }

  static String crashed() {
    return "an internal error of ConsentGate ended the check of this module; the compilation's log"
        + " says where";
  }

  static String partial() {
    return "only some of its sources were compiled, the rest was taken from earlier classes"
        + AGAIN;
  }

  static String unjudged(List<String> names) {
    return list(names) + " came after the compilation, or took no part in it" + AGAIN;
  }

  static String gone(List<String> names) {
    return list(names) + " went after the compilation" + AGAIN;
  }

  static String changed() {
    return "its sources were changed after the compilation" + AGAIN;
  }

  static String otherPolicy() {
    return "the policy was changed after the compilation, or another one was used there" + AGAIN;
  }

  static String otherTool(String then, String now) {
    return then.equals(now)
        ? "another build of ConsentGate " + now + " was used in the compilation" + AGAIN
        : "ConsentGate " + then + " was used in the compilation, and this is " + now + AGAIN;
  }

  static String lowered(List<String> rules) {
    return "the compiler's flags lower what the policy asks for: "
        + String.join(", ", rules)
        + "; lower it in the policy's severities, or remove the flags";
  }

  private static String list(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    int more = names.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
