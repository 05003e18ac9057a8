package dev.consentgate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.symbol.MethodId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members that Lombok generates are there, with bodies, also without its jar. */
final class LombokTest {

  @TempDir private Path folder;

  @Test
  void dataAndBuilder() {
    SourceFrontEnd sources =
        ReadSources.read(
            folder,
            """
            a/Photo.java
            package a;
            import lombok.*;
            @Data @Builder
            public class Photo {
              private final String owner;
              private byte[] bytes;
              private boolean visible;
            }
            """,
            """
            a/Use.java
            package a;
            import lombok.val;
            class Use {
              byte[] use() {
                val photo = Photo.builder().owner("x").bytes(new byte[1]).build();
                photo.setVisible(photo.isVisible());
                return photo.getBytes();
              }
            }
            """);
    assertThat(sources.type("a.Photo").orElseThrow().methods())
        .filteredOn(method -> method.is(Trait.IMPLICIT))
        .extracting(method -> method.id().signature())
        .containsExactlyInAnyOrder(
            "getOwner()",
            "getBytes()",
            "setBytes(byte[])",
            "isVisible()",
            "setVisible(boolean)",
            "<init>(String,byte[],boolean)",
            "builder()");
    assertThat(sources.type("a.Photo").orElseThrow().methods()).allMatch(MethodInfo::hasBody);
    assertThat(sources.mentions(ReadSources.method(sources, "a.Use", "use")).calls())
        .allMatch(MethodId::isResolved)
        .extracting(MethodId::display)
        .containsExactly(
            "Photo.builder",
            "PhotoBuilder.owner",
            "PhotoBuilder.bytes",
            "PhotoBuilder.build",
            "Photo.isVisible",
            "Photo.setVisible",
            "Photo.getBytes");
  }

  @Test
  void constructorsAndWith() {
    SourceFrontEnd sources =
        ReadSources.read(
            folder,
            """
            a/Sender.java
            package a;
            import lombok.RequiredArgsConstructor;
            import lombok.With;
            @RequiredArgsConstructor
            class Sender {
              private final String host;
              private final int port = 80;
              @With private String path;
            }
            """);
    assertThat(sources.type("a.Sender").orElseThrow().methods())
        .extracting(method -> method.id().signature())
        .containsExactlyInAnyOrder("<init>(String)", "withPath(String)");
  }
}
