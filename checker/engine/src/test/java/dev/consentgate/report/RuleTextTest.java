package dev.consentgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.policy.RuleNames;
import org.junit.jupiter.api.Test;

/** Every rule that a policy may name can be explained. */
final class RuleTextTest {

  @Test
  void everyRuleHasText() {
    assertThat(RuleText.all().keySet()).containsExactlyElementsOf(RuleNames.ALL);
    assertThat(RuleText.all().values())
        .allSatisfy(
            text -> {
              assertThat(text.title()).doesNotEndWith(".");
              assertThat(text.problem()).endsWith(".");
              assertThat(text.fix()).endsWith(".");
              assertThat(text.weaknesses()).isNotEmpty();
            });
  }
}
