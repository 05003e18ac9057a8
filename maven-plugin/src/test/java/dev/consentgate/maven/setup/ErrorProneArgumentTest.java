package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the user wrote stays, and nothing is written twice. */
final class ErrorProneArgumentTest {

  private final ErrorProneArgument argument =
      new ErrorProneArgument(List.of("One", "Two"), Map.of("Policy", "p.yaml"));

  @Test
  void runsOurRulesAlone() {
    assertThat(argument.alone())
        .isEqualTo(
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:One -Xep:Two"
                + " -XepOpt:ConsentGate:Policy=p.yaml");
  }

  @Test
  void addsNoRuleWhereAllRunAnyway() {
    assertThat(argument.added("-Xplugin:ErrorProne -Xep:Other:OFF"))
        .isEqualTo("-Xplugin:ErrorProne -Xep:Other:OFF -XepOpt:ConsentGate:Policy=p.yaml");
  }

  @Test
  void keepsLevelsAndOptionsOfTheUser() {
    String existing =
        "-Xplugin:ErrorProne\n  -XepDisableAllChecks\n  -Xep:One:WARN"
            + " -XepOpt:ConsentGate:Policy=own.yaml";
    assertThat(argument.added(existing)).isEqualTo(existing + " -Xep:Two");
  }
}
