package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One jar in compilers as users fork them: two JDKs, Lombok, annotation processors. */
final class ForkedJavacTest {

  private static final String HOLE_AND_TWIN =
      """
      import dev.consentgate.testdata.world.*;
      class Upload {
        void hole(PartnerClient partner, Photo photo) {
          partner.send(photo);
        }
        void twin(PartnerClient partner, ConsentService consent, Photo photo) {
          if (consent.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
            partner.send(photo);
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void thisJdk() throws IOException, InterruptedException {
    ForkedJavac javac = ForkedJavac.ofThisJdk(folder).source("Upload.java", HOLE_AND_TWIN);
    assertThat(javac.run())
        .contains("Upload.java:4: error: [UnconsentedMediaSharing] ", "1 error\n", "status 1")
        .doesNotContain("Upload.java:8");
    assertThat(javac.stamp()).contains("\"state\": \"complete\"", "\"Upload.java\"");
  }

  @Test
  void jdk25WithTheNewestErrorProne() throws IOException, InterruptedException {
    ForkedJavac javac = jdk25().source("Upload.java", HOLE_AND_TWIN);
    assertThat(javac.run())
        .contains("Upload.java:4: error: [UnconsentedMediaSharing] ", "1 error\n", "status 1")
        .doesNotContain("Upload.java:8");
  }

  @Test
  void patternsOfNewerJava() throws IOException, InterruptedException {
    ForkedJavac javac =
        jdk25()
            .source(
                "Newer.java",
                """
                import dev.consentgate.testdata.world.*;
                class Newer {
                  record Box(Object content, int size) {}
                  void run(PartnerClient partner, Photo given, int length) {
                    Object any = new Box(given, length);
                    switch (any) {
                      case Box(Photo photo, int size) when size > 1 -> partner.send(photo);
                      case Box(_, _) -> {}
                      case null, default -> {}
                    }
                    if (any instanceof Box(Photo photo, var _)) {
                      partner.send(photo);
                    }
                  }
                }
                """);
    assertThat(javac.run()).contains("Newer.java:7: error: ", "Newer.java:12: error: ", "2 errors");
  }

  @Test
  void lombok() throws IOException, InterruptedException {
    ForkedJavac javac =
        ForkedJavac.ofThisJdk(folder)
            .lombok()
            .source(
                "Profile.java",
                """
                import dev.consentgate.testdata.world.*;
                import lombok.*;
                @Data
                @Builder
                class Profile {
                  private Photo photo;
                  private String name;
                }
                """)
            .source(
                "Upload.java",
                """
                import dev.consentgate.testdata.world.*;
                import lombok.*;
                @RequiredArgsConstructor
                class Upload {
                  private final PartnerClient partner;
                  @SneakyThrows
                  void hole(Photo fresh) {
                    val profile = Profile.builder().photo(fresh).name("me").build();
                    partner.send(profile.getPhoto());
                  }
                  void twin(ConsentService consent, Profile profile) {
                    Photo photo = profile.getPhoto();
                    if (consent.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
                      partner.send(photo);
                    }
                  }
                }
                """);
    assertThat(javac.run())
        .contains("Upload.java:9: error: [UnconsentedMediaSharing] ", "1 error\n")
        .doesNotContain("Upload.java:14");
  }

  @Test
  void sourcesOfAnnotationProcessors() throws IOException, InterruptedException {
    ForkedJavac javac =
        ForkedJavac.ofThisJdk(folder)
            .processor(GeneratingProcessor.class)
            .source(
                "Marked.java",
                """
                import dev.consentgate.errorprone.GeneratingProcessor;
                @GeneratingProcessor.Marked
                class Profile {}
                """);
    assertThat(javac.run())
        .contains("ProfileSender.java:4: error: [UnconsentedMediaSharing] ", "1 error\n");
    assertThat(javac.stamp()).contains("\"Marked.java\",\n    \"ProfileSender.java\"");
  }

  private ForkedJavac jdk25() {
    Optional<ForkedJavac> javac = ForkedJavac.ofJdk25(folder);
    assumeTrue(javac.isPresent(), "no JDK 25 here: set JAVA25_HOME or -Djava25.home");
    return javac.orElseThrow();
  }
}
