package dev.consentgate.maven.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.judgement.Verdict;
import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.maven.sources.ScanProgress;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.FlowRecord;
import dev.consentgate.record.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan finds the sources of every usual layout and writes down what it judged. */
final class ScanTest {

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java",
        "src",
        ".",
        "module/src/main/java",
        "build/generated/sources/annotationProcessor/java/main",
        "a/b/target/generated-sources/annotations",
      })
  void findsSourcesWhereverTheyStand(String sources) throws Exception {
    Folder folder = new Folder(temporary);
    folder.with("build.gradle", "").with("a/b/pom.xml", "").withApplication(sources);
    AnalysisRecord record = scan(folder.request());
    assertThat(record.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("UnconsentedMediaSharing");
              assertThat(Path.of(finding.place().file()))
                  .isEqualTo(Path.of(sources, "app/Upload.java").normalize());
              assertThat(finding.place().line()).isEqualTo(5);
            });
  }

  @Test
  void recordsFlowsGoodAndBad() throws Exception {
    AnalysisRecord record = scan(new Folder(temporary).withApplication("src").request());
    assertThat(record.flows())
        .extracting(flow -> flow.ruling().verdict())
        .containsExactly(Verdict.CHECKED, Verdict.UNCHECKED);
    FlowRecord checked = record.flows().get(0);
    assertThat(checked.checks()).singleElement();
    assertThat(checked.media().owner()).isEqualTo("photo.ownerId()");
    assertThat(checked.entry()).isEqualTo("app.Checked#send(Photo)");
    FlowRecord unchecked = record.flows().get(1);
    FindingRecord finding = record.findings().get(0);
    assertThat(unchecked.identity().finding()).isEqualTo(finding.id());
    assertThat(finding.routes()).containsExactly(unchecked.identity().route());
    assertThat(record.recipients())
        .singleElement()
        .satisfies(recipient -> assertThat(recipient.role()).isEqualTo("third-party"));
    assertThat(record.coverage().files()).isEqualTo(3);
  }

  @Test
  void identitiesDoNotDependOnLinesOrFolders() throws Exception {
    AnalysisRecord before =
        scan(new Folder(temporary.resolve("a")).withApplication("src").request());
    Folder moved = new Folder(temporary.resolve("b")).withApplication("src/main/java");
    moved.with("src/main/java/app/Upload.java", "\n\n// moved\n" + Folder.UPLOAD);
    AnalysisRecord after = scan(moved.request());
    assertThat(after.findings().get(0).id()).isEqualTo(before.findings().get(0).id());
    assertThat(after.flows())
        .extracting(FlowRecord::identity)
        .containsExactlyElementsOf(before.flows().stream().map(FlowRecord::identity).toList());
  }

  @Test
  void modulesAreFoldersWithBuildFile() throws Exception {
    Folder folder = new Folder(temporary).with("pom.xml", "").with("photos/pom.xml", "");
    AnalysisRecord record = scan(folder.withApplication("photos/src/main/java").request());
    assertThat(record.findings().get(0).module()).isEqualTo("photos");
  }

  @Test
  void testsAreReadWhenAsked() throws Exception {
    Folder folder = new Folder(temporary).with("src/main/java/app/World.java", Folder.WORLD);
    folder.with("consentgate.yaml", Folder.POLICY);
    folder.with("src/test/java/app/Upload.java", Folder.UPLOAD);
    assertThat(scan(folder.request()).findings()).isEmpty();
    assertThat(scan(folder.request("", List.of(), true)).findings()).hasSize(1);
  }

  @Test
  void annotationsAndCatalogAreKnownWithoutJars() throws Exception {
    Folder folder = new Folder(temporary);
    folder.with(
        "App.java",
        """
        import dev.consentgate.annotations.*;
        import software.amazon.awssdk.core.SdkBytes;
        import software.amazon.awssdk.services.rekognition.RekognitionClient;

        @UserMedia("user.content.self_image")
        record Photo(@MediaOwner String ownerId, byte[] content) {}

        interface Consents {
          @ConsentCheck
          boolean mayShare(@ConsentSubject String user, @ConsentPurpose String purpose);
        }

        class Labels {
          private RekognitionClient client;
          private Consents consents;

          void unchecked(Photo photo) {
            client.detectLabels(
                request -> request.image(i -> i.bytes(SdkBytes.fromByteArray(photo.content()))));
          }

          void checked(Photo photo) {
            if (consents.mayShare(photo.ownerId(), "third_party_sharing")) {
              client.detectLabels(
                  request -> request.image(i -> i.bytes(SdkBytes.fromByteArray(photo.content()))));
            }
          }
        }
        """);
    AnalysisRecord record = scan(folder.request());
    assertThat(record.findings()).extracting(finding -> finding.place().line()).containsExactly(18);
    assertThat(record.flows())
        .extracting(flow -> flow.ruling().verdict())
        .containsExactlyInAnyOrder(Verdict.CHECKED, Verdict.UNCHECKED);
  }

  @Test
  void policyIsSearchedUpwards() throws Exception {
    Folder folder = new Folder(temporary).withApplication("deep/er/src");
    ScanResult result = Scan.run(folder.request("deep/er", List.of(), false), ScanProgress.NONE);
    assertThat(result.policy()).contains(folder.path("consentgate.yaml").toRealPath());
    assertThat(result.record().findings()).hasSize(1);
  }

  @Test
  void oneFileMayBeScanned() throws Exception {
    Folder folder = new Folder(temporary).with("consentgate.yaml", Folder.POLICY);
    folder.with("All.java", Folder.WORLD + Folder.UPLOAD.replace("package app;", ""));
    AnalysisRecord record = scan(folder.request("All.java", List.of(), false));
    assertThat(record.findings().get(0).place().file()).isEqualTo("All.java");
  }

  @Test
  void reportsAreEqualInEveryRunAndReadBack() throws Exception {
    Folder folder = new Folder(temporary).withApplication("src");
    ScanResult first = Scan.run(folder.request(), ScanProgress.NONE);
    String sarif = Files.readString(first.sarif());
    String json = Files.readString(first.json());
    ScanResult second = Scan.run(folder.request(), ScanProgress.NONE);
    assertThat(second.sarif()).hasContent(sarif);
    assertThat(second.json()).hasContent(json);
    assertThat(RecordReader.read(second.json())).isEqualTo(second.record());
    assertThat(sarif + json)
        .doesNotContain(temporary.toString(), temporary.toRealPath().toString());
  }

  private static AnalysisRecord scan(ScanRequest request) throws ScanException {
    return Scan.run(request, ScanProgress.NONE).record();
  }

  @Test
  void nextStepFitsTheResult() throws ScanException, IOException {
    Folder folder = new Folder(temporary).withApplication("src");
    ScanRequest request = folder.request();
    ScanResult result = Scan.run(request, ScanProgress.NONE);
    assertThat(NextSteps.of(request, result)).last().asString().contains("consentgate.sarif");
    Files.delete(folder.path("consentgate.yaml"));
    result = Scan.run(request, ScanProgress.NONE);
    assertThat(NextSteps.of(request, result)).last().asString().contains("consentgate.yaml");
  }
}
