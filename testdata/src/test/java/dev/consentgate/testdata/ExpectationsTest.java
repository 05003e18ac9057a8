package dev.consentgate.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consentgate.testdata.Expectation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExpectationsTest {
  private static final String MARKED =
      """
      class A {
        void send() {
          // The photo leaves.
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          // partner
          partner.send(photo);
        }
      }
      """;

  @Test
  void acceptsWhatIsMarked() {
    Report report = new Report(6, "UnconsentedMediaSharing", "photos reach partner");
    assertThat(javac(MARKED).differences(List.of(report))).isEmpty();
  }

  @Test
  void tellsWhatIsNotReported() {
    assertThat(javac(MARKED).differences(List.of()))
        .containsExactly(
            "expected, but not reported: line 6 [UnconsentedMediaSharing] saying [partner]");
  }

  @Test
  void tellsWhatIsNotMarked() {
    Report marked = new Report(6, "UnconsentedMediaSharing", "photos reach partner");
    Report unmarked = new Report(2, "UnconsentedMediaSharing", "more\nand more");
    assertThat(javac(MARKED).differences(List.of(marked, unmarked)))
        .containsExactly("not expected: line 2 [UnconsentedMediaSharing] more");
  }

  @Test
  void tellsAnotherRuleOrMessage() {
    assertThat(javac(MARKED).differences(List.of(new Report(6, "IneffectiveConsentCheck", ""))))
        .hasSize(2);
    assertThat(javac(MARKED).differences(List.of(new Report(6, "UnconsentedMediaSharing", "x"))))
        .first()
        .asString()
        .startsWith("reported with another message");
  }

  @Test
  void gapMustStayOpen() {
    String gap =
        """
        // MISSING: UnconsentedMediaTraining: no model of queues
        trainer.train(photo);
        """;
    assertThat(javac(gap).differences(List.of())).isEmpty();
    assertThat(javac(gap).count(Kind.MISSING)).isEqualTo(1);
    assertThat(javac(gap).differences(List.of(new Report(2, "UnconsentedMediaTraining", ""))))
        .singleElement()
        .asString()
        .startsWith("gap closed");
    assertThat(javac(gap).differences(List.of(new Report(2, "IneffectiveConsentCheck", ""))))
        .singleElement()
        .asString()
        .startsWith("not expected");
  }

  @Test
  void falseAlarmMustStay() {
    String alarm =
        """
        // SPURIOUS: the map's key is not followed
        // BUG: Diagnostic contains: ConsentSubjectUnproven
        trainer.train(photo);
        """;
    assertThat(javac(alarm).count(Kind.SPURIOUS)).isEqualTo(1);
    assertThat(javac(alarm).differences(List.of()))
        .singleElement()
        .asString()
        .startsWith("false alarm gone");
  }

  @Test
  void frontEndsMayDiffer() {
    String differing =
        """
        // MISSING(javaparser): the type of the receiver is not known
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(photo);
        // SPURIOUS(javaparser): the overload is not known
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(drawing);
        """;
    Report first = new Report(3, "UnconsentedMediaTraining", "");
    Report second = new Report(6, "UnconsentedMediaTraining", "");
    assertThat(javac(differing).differences(List.of(first))).isEmpty();
    Expectations javaparser = Expectations.read(differing, "javaparser");
    assertThat(javaparser.differences(List.of(second))).isEmpty();
    assertThat(javaparser.differences(List.of(first))).hasSize(2);
  }

  @Test
  void refusesFileWithoutWord() {
    assertThatThrownBy(() -> javac("class A {}"))
        .isInstanceOf(MalformedFixtureException.class)
        .hasMessageContaining("SILENT");
    assertThat(javac("// SILENT\nclass A {}").differences(List.of())).isEmpty();
  }

  @Test
  void refusesBrokenMarkers() {
    assertThatThrownBy(() -> javac("// BUG: UnconsentedMediaSharing\nsend();"))
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> javac("// SPURIOUS: why\nsend();"))
        .hasMessageContaining("without a BUG line");
    assertThatThrownBy(() -> javac("// MISSING: why\n\nsend();"))
        .hasMessageContaining("above no code");
  }

  private static Expectations javac(String source) {
    return Expectations.read(source, "javac");
  }
}
