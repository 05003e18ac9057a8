package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What policy entries, names and foreign annotations come to mean in a program. */
final class BindingsTest {

  private static final String SINK =
      """
      sinks:
        - method: app.Partner#send
          recipient: partner
      recipients:
        partner: {}
      """;

  private static final String PARTNER =
      """
      package app;
      public interface Partner { void send(Object media); }
      """;

  private static final String PURPOSE =
      """
      package app;
      public enum Purpose { PARTNER_SHARING, TRAINING }
      """;

  private static final String PHOTO =
      """
      package app;
      public interface Photo { long ownerId(); }
      """;

  private static final String MEDIA =
      """
      media:
        - { type: app.Photo, category: user.content.self_image, owner: ownerId() }
      """;

  private static AnalysisResult analyse(String policy, String... sources) {
    Policy catalog = Catalog.load();
    try {
      Policy own =
          policy.isEmpty()
              ? Policy.EMPTY
              : PolicyReader.read(
                  "consentgate.yaml", "version: 1\n" + policy, Evidence.DECLARED, catalog);
      return Analysis.run(
          new LoweredProgram(AttributedSources.of(sources)),
          Policy.merge(catalog, own),
          AnalysisOptions.DEFAULT);
    } catch (PolicyException broken) {
      throw new AssertionError(broken.getMessage(), broken);
    }
  }

  private static List<String> findings(AnalysisResult result) {
    List<String> texts = new ArrayList<>();
    result
        .findings()
        .forEach(
            finding ->
                texts.add(
                    finding.severity().name().toLowerCase(Locale.ROOT)
                        + " "
                        + finding.rule().checkName()
                        + " in "
                        + finding.method().name()));
    return texts;
  }

  private static List<String> verdicts(AnalysisResult result) {
    return result.judgements().stream().map(judgement -> judgement.verdict().name()).toList();
  }

  @Test
  void checkIsInferredFromItsName() {
    AnalysisResult result =
        analyse(
            MEDIA + SINK,
            PARTNER,
            PURPOSE,
            PHOTO,
            """
            package app;
            interface Consents { boolean hasConsent(Purpose purpose, long userId); }
            class Sharing {
              void asked(Consents consents, Partner partner, Photo photo) {
                if (consents.hasConsent(Purpose.PARTNER_SHARING, photo.ownerId())) {
                  partner.send(photo);
                }
              }
              void askedForTraining(Consents consents, Partner partner, Photo photo) {
                if (consents.hasConsent(Purpose.TRAINING, photo.ownerId())) {
                  partner.send(photo);
                }
              }
            }
            """);
    assertThat(verdicts(result)).containsExactlyInAnyOrder("WEAK", "UNCHECKED");
    assertThat(findings(result))
        .containsExactly("error ConsentForWrongPurpose in askedForTraining");
  }

  @Test
  void checkWithoutPurposeAllowsNothing() {
    AnalysisResult result =
        analyse(
            MEDIA + SINK,
            PARTNER,
            PHOTO,
            """
            package app;
            interface Consents { void requireConsent(long userId); }
            class Sharing {
              void share(Consents consents, Partner partner, Photo photo) {
                consents.requireConsent(photo.ownerId());
                partner.send(photo);
              }
            }
            """);
    assertThat(findings(result)).containsExactly("error ConsentForWrongPurpose in share");
    assertThat(result.findings().get(0).message())
        .contains("consent is asked for no particular purpose");
  }

  @Test
  void declaredCheckEndsInference() {
    AnalysisResult result =
        analyse(
            MEDIA
                + SINK
                + """
                checks:
                  - method: app.Other#ask
                    subject: arg 0
                    purpose: third_party_sharing
                    allowed: result is true
                """,
            PARTNER,
            PURPOSE,
            PHOTO,
            """
            package app;
            interface Other { boolean ask(long userId); }
            interface Consents { boolean hasConsent(Purpose purpose, long userId); }
            class Sharing {
              void share(Consents consents, Partner partner, Photo photo) {
                if (consents.hasConsent(Purpose.PARTNER_SHARING, photo.ownerId())) {
                  partner.send(photo);
                }
              }
            }
            """);
    assertThat(findings(result)).containsExactly("error UnconsentedMediaSharing in share");
  }

  @Test
  void parameterIsMediaByItsName() {
    AnalysisResult result =
        analyse(
            SINK,
            PARTNER,
            """
            package app;
            class Sharing {
              void bytes(Partner partner, byte[] selfie) { partner.send(selfie); }
              void key(Partner partner, String selfie) { partner.send(selfie); }
              void other(Partner partner, byte[] invoice) { partner.send(invoice); }
            }
            """);
    assertThat(findings(result)).containsExactly("warning UnconsentedMediaSharing in bytes");
  }

  @Test
  void declaredMediaEndsInferenceByName() {
    AnalysisResult result =
        analyse(
            MEDIA + SINK,
            PARTNER,
            PHOTO,
            """
            package app;
            class Sharing {
              void bytes(Partner partner, byte[] selfie) { partner.send(selfie); }
            }
            """);
    assertThat(findings(result)).isEmpty();
  }

  @Test
  void requestHoldsMediaOfWhoeverMakesIt() {
    AnalysisResult result =
        analyse(
            SINK
                + """
                sources:
                  - annotation: app.FromRequest
                    types: ["byte[]"]
                    category: user.content
                session-user: [app.Session#userId()]
                checks:
                  - method: app.Consents#allowed
                    subject: arg 0
                    purpose: third_party_sharing
                    allowed: result is true
                """,
            PARTNER,
            """
            package app;
            @interface FromRequest {}
            interface Session { long userId(); }
            interface Consents { boolean allowed(long userId); }
            class Endpoint {
              void leaking(Partner partner, @FromRequest byte[] body) {
                partner.send(body);
              }
              void text(Partner partner, @FromRequest String body) {
                partner.send(body);
              }
              void asked(
                  Session session, Consents consents, Partner partner, @FromRequest byte[] body) {
                if (consents.allowed(session.userId())) {
                  partner.send(body);
                }
              }
            }
            """);
    assertThat(findings(result)).containsExactly("error UnconsentedMediaSharing in leaking");
  }

  @Test
  void fieldIsMediaByItsEntry() {
    AnalysisResult result =
        analyse(
            SINK
                + """
                sources:
                  - field: app.Profile#portrait
                    category: user.content.self_image
                """,
            PARTNER,
            """
            package app;
            class Profile { byte[] portrait; byte[] theme; }
            interface Profiles { Profile load(long id); }
            class Sharing {
              void given(Partner partner, Profile profile) { partner.send(profile.portrait); }
              void theme(Partner partner, Profile profile) { partner.send(profile.theme); }
              void loaded(Partner partner, Profiles profiles) {
                partner.send(profiles.load(7).portrait);
              }
              void filled(Partner partner, Profile profile, byte[] bytes) {
                Profile fresh = new Profile();
                partner.send(fresh.portrait);
              }
            }
            """);
    assertThat(findings(result))
        .containsExactly(
            "error UnconsentedMediaSharing in given", "error UnconsentedMediaSharing in loaded");
  }

  @Test
  void clientMadeOfAnnotationsIsASink() {
    AnalysisResult result =
        analyse(
            MEDIA
                + """
                sinks:
                  - annotation: app.Remote
                    recipient: partner
                  - annotation: app.Post
                    recipient: partner
                recipients:
                  partner: {}
                """,
            PHOTO,
            """
            package app;
            @interface Remote {}
            @interface Post {}
            @Remote interface Everything {
              void push(Photo photo);
              default void log(Photo photo) {}
            }
            interface Some {
              @Post void push(Photo photo);
              void peek(Photo photo);
            }
            class Sharing {
              void everything(Everything client, Photo photo) { client.push(photo); }
              void ownCode(Everything client, Photo photo) { client.log(photo); }
              void some(Some client, Photo photo) { client.push(photo); }
              void notAnnotated(Some client, Photo photo) { client.peek(photo); }
            }
            """);
    assertThat(findings(result))
        .containsExactly(
            "error UnconsentedMediaSharing in everything", "error UnconsentedMediaSharing in some");
  }

  @Test
  void entriesThatMatchNothingAreTold() {
    AnalysisResult result =
        analyse(
            """
            media:
              - { type: app.Photo, category: user.content, owner: ownerId(), not-owner: [sender()] }
              - { type: app.Video, category: user.content }
              - { type: elsewhere.Voice, category: user.content }
            sinks:
              - method: app.Partner#send(Photo)
                recipient: partner
              - method: app.Partner#send(Object)
                recipient: partner
              - method: app.Partner#sendAll
                recipient: partner
              - method: java.lang.String#explode
                recipient: partner
            recipients:
              partner: {}
            purposes:
              app.Purpose.TRAINING: train_ai_system
              app.Purpose.GONE: third_party_sharing
              face-login: biometric_template
            """,
            PARTNER,
            PHOTO,
            PURPOSE);
    assertThat(result.notes())
        .containsExactly(
            "consentgate.yaml:3:13: app.Photo has no member sender()",
            "consentgate.yaml:4:13: there is no type app.Video",
            "consentgate.yaml:7:13: app.Partner#send(Photo) matches no method",
            "consentgate.yaml:11:13: app.Partner#sendAll matches no method",
            "consentgate.yaml:13:13: java.lang.String#explode matches no method",
            "purposes: there is no constant app.Purpose.GONE");
  }
}
