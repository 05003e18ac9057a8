package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.value.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What small methods guarantee, and what they do not. */
final class SummaryTest {
  private static final String MAY =
      """
        boolean may(Photo photo) {
          return consent.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        }
      """;
  private static final String OWNER_CONSENTS = "photo.getOwnerId(): Purpose.AI_TRAINING";

  @Test
  void booleanWrapper() {
    SummaryText gate = new SummaryText(MAY);
    assertThat(gate.when("may", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("may", Answer.FALSE)).isEmpty();
    assertThat(gate.always("may")).isEmpty();
  }

  @Test
  void wrapperWithTheOppositeAnswer() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  boolean mustNot(Photo photo) {
                    return !may(photo);
                  }
                """);
    assertThat(gate.when("mustNot", Answer.FALSE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("mustNot", Answer.TRUE)).isEmpty();
  }

  @Test
  void wrapperWithAHole() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  boolean holed(Photo photo, boolean force) {
                    if (force) {
                      return true;
                    }
                    return may(photo);
                  }
                  boolean tight(Photo photo, boolean force) {
                    if (force) {
                      return false;
                    }
                    return may(photo);
                  }
                """);
    assertThat(gate.when("holed", Answer.TRUE)).isEmpty();
    assertThat(gate.when("tight", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
  }

  @Test
  void conjunctionGuaranteesAndDisjunctionDoesNot() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  boolean both(Photo photo, boolean enabled) {
                    return enabled && may(photo);
                  }
                  boolean either(Photo photo, boolean enabled) {
                    return enabled || may(photo);
                  }
                """);
    assertThat(gate.when("both", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("either", Answer.TRUE)).isEmpty();
  }

  @Test
  void throwingWrapper() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  void require(Photo photo) {
                    if (!may(photo)) {
                      throw new IllegalStateException();
                    }
                  }
                  void swallow(Photo photo) {
                    try {
                      require(photo);
                    } catch (IllegalStateException refused) {
                      System.err.println(refused);
                    }
                  }
                  void refuse(Photo photo) {
                    throw new IllegalStateException();
                  }
                """);
    assertThat(gate.always("require")).containsExactly(OWNER_CONSENTS);
    assertThat(gate.always("swallow")).isEmpty();
    assertThat(gate.returns("refuse")).isFalse();
  }

  @Test
  void photoOrNull() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  Photo checked(Photo photo) {
                    return may(photo) ? photo : null;
                  }
                  Photo unchecked(Photo photo) {
                    may(photo);
                    return photo;
                  }
                """);
    assertThat(gate.when("checked", Answer.PRESENT))
        .containsExactly(OWNER_CONSENTS, "result.getOwnerId(): Purpose.AI_TRAINING");
    assertThat(gate.when("checked", Answer.NULL)).isEmpty();
    assertThat(gate.when("unchecked", Answer.PRESENT)).isEmpty();
  }

  @Test
  void optionalPhoto() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  Optional<Photo> checked(Photo photo) {
                    if (may(photo)) {
                      return Optional.of(photo);
                    }
                    return Optional.empty();
                  }
                  Optional<Photo> unchecked(Photo photo) {
                    if (may(photo)) {
                      return Optional.empty();
                    }
                    return Optional.of(photo);
                  }
                """);
    assertThat(gate.when("checked", Answer.PRESENT)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("unchecked", Answer.PRESENT)).isEmpty();
  }

  @Test
  void helperWithSubjectAndPurpose() {
    SummaryText gate =
        new SummaryText(
            """
              boolean ask(UserId user, Purpose purpose) {
                return consent.hasConsent(user, purpose);
              }
              boolean swapped(UserId first, UserId second, Purpose purpose) {
                return ask(second, purpose);
              }
              boolean fixed(Photo photo) {
                return ask(photo.getUploaderId(), Purpose.MARKETING);
              }
            """);
    assertThat(gate.when("ask", Answer.TRUE)).containsExactly("user: purpose");
    assertThat(gate.when("swapped", Answer.TRUE)).containsExactly("second: purpose");
    assertThat(gate.when("fixed", Answer.TRUE))
        .containsExactly("photo.getUploaderId(): Purpose.MARKETING");
  }

  @Test
  void decisionObject() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  record Decision(boolean granted, String reason) {}
                  Decision decide(Photo photo) {
                    boolean granted = may(photo);
                    return new Decision(granted, "asked");
                  }
                  Decision wave(Photo photo) {
                    may(photo);
                    return new Decision(true, "waved");
                  }
                  boolean viaDecision(Photo photo) {
                    return decide(photo).granted();
                  }
                  boolean viaWave(Photo photo) {
                    return wave(photo).granted();
                  }
                """);
    assertThat(gate.when("decide", "granted", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("viaDecision", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("viaWave", Answer.TRUE)).isEmpty();
  }

  @Test
  void statusOfTheProject() {
    SummaryText gate =
        new SummaryText(
            """
              boolean granted(Photo photo) {
                return consent.status(photo.getOwnerId(), Purpose.AI_TRAINING)
                    == ConsentStatus.GRANTED;
              }
              boolean notDenied(Photo photo) {
                return consent.status(photo.getOwnerId(), Purpose.AI_TRAINING)
                    != ConsentStatus.DENIED;
              }
            """);
    assertThat(gate.when("granted", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("notDenied", Answer.TRUE)).isEmpty();
  }

  @Test
  void recursion() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  boolean patient(Photo photo, int tries) {
                    return tries == 0 ? may(photo) : patient(photo, tries - 1);
                  }
                  boolean generous(Photo photo, int tries) {
                    return tries == 0 || generous(photo, tries - 1);
                  }
                  boolean even(Photo photo, int n) {
                    return n == 0 ? may(photo) : odd(photo, n - 1);
                  }
                  boolean odd(Photo photo, int n) {
                    return n != 0 && even(photo, n - 1);
                  }
                  void resend(Photo photo, int tries) {
                    partner.send(photo);
                    if (tries > 0) {
                      resend(photo, tries - 1);
                    }
                  }
                """);
    assertThat(gate.when("patient", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("generous", Answer.TRUE)).isEmpty();
    assertThat(gate.when("even", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("odd", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.flows("resend")).hasSize(1);
  }

  @Test
  void lambdas() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  boolean ask(BooleanSupplier question) {
                    return question.getAsBoolean();
                  }
                  boolean viaLambda(Photo photo) {
                    return ask(() -> may(photo));
                  }
                  boolean viaConstant(Photo photo) {
                    return ask(() -> true);
                  }
                  boolean test(Predicate<Photo> rule, Photo photo) {
                    return rule.test(photo);
                  }
                  boolean viaReference(Photo photo) {
                    return test(this::may, photo);
                  }
                """);
    assertThat(gate.when("viaLambda", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("viaReference", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("viaConstant", Answer.TRUE)).isEmpty();
    assertThat(gate.when("ask", Answer.TRUE)).isEmpty();
  }

  @Test
  void flagKeepsTheAnswer() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  boolean flagged(Photo photo) {
                    boolean allowed = false;
                    try {
                      consent.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
                      allowed = true;
                    } catch (ConsentException refused) {
                      allowed = false;
                    }
                    return allowed;
                  }
                  boolean failOpen(Photo photo) {
                    boolean allowed = true;
                    try {
                      consent.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
                    } catch (ConsentException refused) {
                      System.err.println(refused);
                    }
                    return allowed;
                  }
                """);
    assertThat(gate.when("flagged", Answer.TRUE)).containsExactly(OWNER_CONSENTS);
    assertThat(gate.when("failOpen", Answer.TRUE)).isEmpty();
  }

  @Test
  void sendersCarryTheirLicences() {
    SummaryText gate =
        new SummaryText(
            MAY
                + """
                  void send(Photo photo) {
                    partner.send(photo);
                  }
                  void sendIfAllowed(Photo photo) {
                    if (may(photo)) {
                      partner.send(photo);
                    }
                  }
                  void sendThenAsk(Photo photo) {
                    partner.send(photo);
                    may(photo);
                  }
                """);
    assertThat(gate.flows("may")).isEmpty();
    assertThat(gate.flows("send")).containsExactly(List.of());
    assertThat(gate.flows("sendIfAllowed")).containsExactly(List.of("owner: Purpose.AI_TRAINING"));
    assertThat(gate.flows("sendThenAsk")).containsExactly(List.of());
  }
}
