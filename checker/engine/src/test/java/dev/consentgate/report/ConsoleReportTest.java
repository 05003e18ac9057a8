package dev.consentgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.record.SampleRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads at the end of a scan. */
final class ConsoleReportTest {

  @Test
  void findingsStandUnderTheirFile() {
    assertThat(ConsoleReport.findings(SampleRecord.record(), Coloring.PLAIN))
        .containsExactly(
            "photos/src/main/java/app/Upload.java",
            "  30: error: [UnconsentedMediaSharing] profile photo of User"
                + " (user.content.self_image) reaches Hive without a consent check for"
                + " third_party_sharing",
            "    route: Photos.find (Upload.java:12) > HiveClient.upload",
            "    id:    7f3a91c2   rests on: declared media, catalog sink",
            "");
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(String.join("", ConsoleReport.findings(SampleRecord.record(), Coloring.COLOURED)))
        .contains("\u001b[1;31merror\u001b[0m");
    assertThat(String.join("", ConsoleReport.findings(SampleRecord.record(), Coloring.PLAIN)))
        .doesNotContain("\u001b");
  }

  @Test
  void summaryCountsAndEndsWithNextStep() {
    assertThat(ConsoleReport.summary(SampleRecord.record(), List.of("Next: look")))
        .containsExactly(
            "1 finding in 1 file: 1 error",
            "3 flows judged: 1 checked, 2 unchecked",
            "12 files read; media may reach a sink through 7 methods",
            "Not read:",
            "  Broken.java: line 3: found \"}\"",
            "Not judged: module web: its sources were changed after the compilation",
            "Limits of this analysis:",
            "  1 file could not be read as a whole",
            "  the target of 7.0 % of the calls looked into is not known (14 of 200)",
            "  1 form of the language not understood",
            "  bound hit 2 times: more than 8 contexts",
            "  bound hit 7 times in 2 places: objects",
            "  not followed: reflection, native code, code generated at run time, media stored"
                + " under a name and read back, checks that are not calls",
            "Notes:",
            "  the policy's check app.Consent#ask matches nothing",
            "Next: look");
  }
}
