package dev.consentgate.source.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import dev.consentgate.syntax.MethodSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without any jar, calls of the catalog's libraries are resolved through chains and lambdas. */
final class ShippedSignaturesTest {

  @TempDir private Path folder;

  @Test
  void everyFileCanBeRead() {
    try (ShippedSignatures shipped = new ShippedSignatures()) {
      assertThat(shipped.containsPackage("software.amazon.awssdk.services.s3")).isTrue();
      assertThat(shipped.contains("software.amazon.awssdk.services.s3.S3Client")).isTrue();
      assertThat(shipped.contains("software.amazon.awssdk.services.s3.Nothing")).isFalse();
      assertThat(shipped.read("com.clarifai.grpc.api.Image$Builder")).isNotEmpty();
    }
  }

  @Test
  void chainsOfBuildersAreFollowed() throws IOException {
    assertThat(
            calls(
                """
                import com.clarifai.grpc.api.Image;
                import com.google.protobuf.ByteString;

                class Tagger {
                  Object image(byte[] bytes) {
                    return Image.newBuilder().setBase64(ByteString.copyFrom(bytes)).build();
                  }
                }
                """))
        .contains("com.clarifai.grpc.api.Image$Builder#setBase64(com.google.protobuf.ByteString)");
  }

  @Test
  void lambdasKnowTheirParameters() throws IOException {
    assertThat(
            calls(
                """
                import software.amazon.awssdk.services.rekognition.RekognitionClient;

                class Tagger {
                  void tag(RekognitionClient client, String album) {
                    client.indexFaces(request -> request.collectionId(album));
                  }
                }
                """))
        .contains(
            "software.amazon.awssdk.services.rekognition.RekognitionClient#indexFaces"
                + "(java.util.function.Consumer)");
  }

  private String calls(String source) throws IOException {
    Path file = folder.resolve("Tagger.java");
    Files.writeString(file, source);
    try (SourceFrontEnd sources =
        SourceFrontEnd.read(SourceRequest.of(List.of(file), folder, List.of()))) {
      return sources.type("Tagger").orElseThrow().methods().stream()
          .map(method -> sources.syntax(method.id()).map(MethodSyntax::toString).orElse(""))
          .collect(Collectors.joining());
    }
  }
}
