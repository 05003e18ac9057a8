package dev.consentgate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which consent covers which need. */
class PurposesTest {

  private static final Purposes PURPOSES =
      new Purposes(
          Map.of("com.acme.Outer$Purpose.TRAIN", "train_ai_system", "10", "analytics"),
          Set.of(
              "train_ai_system",
              "third_party_sharing",
              "third_party_sharing.legal_obligation",
              "third_party_sharing.partner",
              "acme.research",
              "train_ai_system.faces",
              "biometric_template",
              "terms_of_service"),
          Set.of("third_party_sharing.partner", "acme.research", "train_ai_system.faces"),
          Set.of("terms_of_service"),
          Map.of("acme.research", "third_party_sharing"));

  @Test
  void coversItselfAndWhatIsBelow() {
    for (String key : PURPOSES.keys()) {
      assertThat(PURPOSES.covers(key, key, false)).isEqualTo(!key.equals("terms_of_service"));
    }
    assertThat(PURPOSES.covers("third_party_sharing", "third_party_sharing.partner", false))
        .isTrue();
    assertThat(PURPOSES.covers("third_party_sharing", "acme.research", false)).isTrue();
    assertThat(PURPOSES.covers("train_ai_system", "train_ai_system.faces", false)).isTrue();
  }

  @Test
  void coversNoOtherPurpose() {
    assertThat(PURPOSES.covers("third_party_sharing", "train_ai_system", true)).isFalse();
    assertThat(PURPOSES.covers("train_ai_system", "third_party_sharing", true)).isFalse();
    assertThat(PURPOSES.covers("train_ai_system", "biometric_template", true)).isFalse();
    assertThat(PURPOSES.covers("third_party", "third_party_sharing", true)).isFalse();
  }

  @Test
  void genericPurposesCoverNothing() {
    assertThat(PURPOSES.covers("terms_of_service", "terms_of_service", true)).isFalse();
    assertThat(PURPOSES.covers("terms_of_service", "third_party_sharing", true)).isFalse();
  }

  @Test
  void aNarrowerKeyOfTheProjectCoversTheDefaultNeedOfSharingOnly() {
    String needed = "third_party_sharing";
    assertThat(PURPOSES.covers("third_party_sharing.partner", needed, true)).isTrue();
    assertThat(PURPOSES.covers("acme.research", needed, true)).isTrue();
    assertThat(PURPOSES.covers("third_party_sharing.partner", needed, false)).isFalse();
    assertThat(PURPOSES.covers("third_party_sharing.legal_obligation", needed, true)).isFalse();
    assertThat(PURPOSES.covers("train_ai_system.faces", "train_ai_system", true)).isFalse();
  }

  @Test
  void knowsConstantsUnderBothNamesOfNestedTypes() {
    assertThat(PURPOSES.keyOf("com.acme.Outer.Purpose.TRAIN")).contains("train_ai_system");
    assertThat(PURPOSES.keyOf("com.acme.Outer$Purpose.TRAIN")).contains("train_ai_system");
    assertThat(PURPOSES.keyOf("10")).contains("analytics");
    assertThat(PURPOSES.keyOf("acme.research")).contains("acme.research");
    assertThat(PURPOSES.keyOf("com.acme.Outer.Purpose.OTHER")).isEmpty();
  }

  @Test
  void survivesParentsInACircle() {
    Purposes circle =
        new Purposes(Map.of(), Set.of("a", "b"), Set.of(), Set.of(), Map.of("a", "b", "b", "a"));
    assertThat(circle.covers("c", "a", true)).isFalse();
    assertThat(circle.covers("b", "a", true)).isTrue();
  }
}
