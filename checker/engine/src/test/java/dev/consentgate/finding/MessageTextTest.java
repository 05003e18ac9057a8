package dev.consentgate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.flow.Universe;
import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.PolicyBuilder;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.Purposes;
import dev.consentgate.policy.Recipient;
import dev.consentgate.term.TermText;
import dev.consentgate.value.Law;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a developer reads, word by word. */
final class MessageTextTest {

  private static final Position DECLARED_AT = Position.of("consentgate.yaml");

  private static final Policy POLICY =
      new PolicyBuilder()
          .add(
              new MediaType(
                  "app.domain.Photo",
                  true,
                  "user.content.self_image",
                  List.of("getOwnerId()"),
                  List.of(),
                  Evidence.DECLARED,
                  DECLARED_AT))
          .add(
              new ConsentCheck(
                  MethodPattern.ofMethod("app.consent.ConsentService", "hasConsent"),
                  new Port.Arg(0),
                  new Port.Arg(1),
                  List.of(),
                  null,
                  List.of(),
                  new Outcome.ResultIsTrue(),
                  Evidence.DECLARED,
                  DECLARED_AT))
          .add(
              new Recipient(
                  "hive",
                  "Hive",
                  List.of(),
                  "processor",
                  "",
                  "",
                  "",
                  false,
                  "",
                  Evidence.DECLARED,
                  DECLARED_AT))
          .purposes(
              new Purposes(
                  Map.of("app.consent.Purpose.SHARE", "third_party_sharing"),
                  Set.of("third_party_sharing", "train_ai_system"),
                  Set.of(),
                  Set.of(),
                  Map.of()))
          .build();

  private static String text(Policy policy, SampleJudgement judgement, int otherRoutes) {
    return new MessageText(
            policy, new Universe(new NoProgram(), policy).licensing(), new TermText(List.of()))
        .of(judgement.build(), "7f3a91c2", otherRoutes);
  }

  private static String text(SampleJudgement judgement) {
    return text(POLICY, judgement, 0);
  }

  private static String first(SampleJudgement judgement) {
    return text(judgement).lines().findFirst().orElseThrow();
  }

  @Test
  void sharing() {
    assertThat(text(SampleJudgement.sharing()))
        .isEqualTo(
            """
            profile photo of User (user.content.self_image) reaches Hive without a consent check \
            for third_party_sharing
              route: Photos.find (Upload.java:12) > HiveClient.upload
              fix:   at Upload.java:30: if (consentService.hasConsent(photo.getOwnerId(), \
            Purpose.SHARE)) { ... }
              id:    7f3a91c2   rests on: declared media, catalog sink""");
  }

  @Test
  void trainingWithoutAnyPolicy() {
    assertThat(text(Policy.EMPTY, SampleJudgement.training().withUnknownHost(), 2))
        .isEqualTo(
            """
            profile photo of User (user.content.self_image) trains hive without a consent check \
            for train_ai_system
              route: Photos.find (Upload.java:12) > HiveClient.upload
                     and 2 more to the same place
              fix:   ask for consent to train_ai_system before, and declare the check in \
            consentgate.yaml
              id:    7f3a91c2   rests on: declared media, catalog sink, unresolved host""");
  }

  @Test
  void wrongSubjectShowsTheCheck() {
    assertThat(
            text(
                SampleJudgement.of(Rule.CONSENT_FOR_WRONG_SUBJECT)
                    .because("the signed-in user,")
                    .checkedBy("hasConsent(session.userId(), Purpose.SHARE)")))
        .contains(
            "\n  check: Upload.java:21 hasConsent(session.userId(), Purpose.SHARE)\n",
            "belongs to photo.getOwnerId()");
  }

  @Test
  void middleOfALongRouteIsElided() {
    assertThat(text(SampleJudgement.sharing().withSteps(9)))
        .contains(
            "route: Photos.find (Upload.java:12) > Upload.step1 > ... 7 more > HiveClient.upload\n");
  }

  @Test
  void eachRuleHasASentenceOfItsOwn() {
    assertThat(
            Arrays.stream(Rule.values())
                .map(rule -> first(SampleJudgement.of(rule).because("somebody")))
                .toList())
        .doesNotHaveDuplicates()
        .allMatch(line -> line.contains("Hive"))
        .noneMatch(line -> line.contains("compliant") || line.contains("prevent"));
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.strings()
        .withChars('\n', '\r', '\t', '\u001b', '\u0000', '\u007f', '\u0085', '\u2028')
        .withChars('\u202e', '\u200b', '\ufeff', '\u00e9', '\u4e2d', 'a', '"', '\\')
        .withChars("\ud83d\ude00".toCharArray())
        .ofMaxLength(300);
  }

  @Law
  void firstLineIsShortAndPlain(
      @ForAll("hostile") String description,
      @ForAll("hostile") String recipient,
      @ForAll("hostile") String reason,
      @ForAll Rule rule) {
    String line =
        first(SampleJudgement.of(rule).described(description).to(recipient).because(reason));
    assertThat(line).hasSizeLessThanOrEqualTo(180).matches("[\\x20-\\x7e]+");
  }

  /** No name in the code can add a line to a message, or steer a terminal. */
  @Law
  void linesAreTheMessagesOwn(@ForAll("hostile") String text) {
    String message =
        text(
            SampleJudgement.of(Rule.INEFFECTIVE_CONSENT_CHECK)
                .described(text)
                .to(text)
                .because(text)
                .checkedBy("ask(\"" + text + "\")"));
    assertThat(message.split("\\R", -1)).hasSize(5);
    assertThat(message.codePoints().filter(c -> c != '\n'))
        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
  }
}
