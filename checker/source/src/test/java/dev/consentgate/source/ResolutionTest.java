package dev.consentgate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.MethodId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and types as far as sources and the JDK tell, and explicit unknowns beyond. */
final class ResolutionTest {

  @TempDir private Path folder;

  @Test
  void typesFlowThroughStreamsAndLambdas() {
    SourceFrontEnd sources =
        ReadSources.read(
            folder,
            """
            a/Album.java
            package a;
            import java.util.*;
            import java.util.stream.*;
            class Album {
              record Photo(String owner, byte[] bytes) {}
              Map<String, List<byte[]>> byOwner(List<Photo> photos) {
                return photos.stream()
                    .filter(photo -> photo.owner() != null)
                    .collect(Collectors.groupingBy(
                        photo -> photo.owner(),
                        Collectors.mapping(Photo::bytes, Collectors.toList())));
              }
            }
            """);
    MethodId method = ReadSources.method(sources, "a.Album", "byOwner");
    assertThat(sources.mentions(method).calls())
        .allMatch(MethodId::isResolved)
        .contains(new MethodId("a.Album$Photo", "owner", List.of()))
        .contains(new MethodId("a.Album$Photo", "bytes", List.of()));
    assertThat(ReadSources.syntax(sources, "a.Album", "byOwner").toString())
        .contains("LambdaParameter[name=photo, type=a.Album$Photo]");
  }

  @Test
  void overloadsAreChosenByPhase() {
    SourceFrontEnd sources =
        ReadSources.read(
            folder,
            """
            Overloads.java
            class Overloads {
              void take(long value) {}
              void take(Integer value) {}
              void take(Object... values) {}
              void give(Runnable task) {}
              <T> T give(java.util.concurrent.Callable<T> task) { return null; }
              void test() {
                take(1);
                take("text");
                give(() -> 1);
                give(() -> take(1));
              }
            }
            """);
    MethodId test = ReadSources.method(sources, "Overloads", "test");
    assertThat(sources.mentions(test).calls())
        .extracting(MethodId::signature)
        .containsExactly("take(long)", "take(Object[])", "give(Callable)", "give(Runnable)");
  }

  @Test
  void ofTwoInheritedSignaturesTheNarrowerResultCounts() {
    SourceFrontEnd sources =
        ReadSources.read(
            folder,
            """
            Builders.java
            interface Builders {
              interface Request {}
              class Upload implements Request { void send() {} }
              interface Plain { Request build(); }
              interface Typed<T> { T build(); }
              interface UploadBuilder extends Plain, Typed<Upload> { UploadBuilder key(String key); }
              default void use(UploadBuilder builder) { builder.key("k").build().send(); }
            }
            """);
    assertThat(sources.mentions(ReadSources.method(sources, "Builders", "use")).calls())
        .extracting(MethodId::toString)
        .containsExactly(
            "Builders$UploadBuilder#key(java.lang.String)",
            "Builders$Typed#build()",
            "Builders$Upload#send()");
  }

  @Test
  void whatIsMissingStaysUnknownWithItsName() {
    SourceFrontEnd sources =
        ReadSources.read(
            folder,
            """
            a/Upload.java
            package a;
            import com.vendor.Client;
            class Upload {
              private final Client client = Client.create();
              void send(byte[] photo) { client.post(photo).await(); }
            }
            """);
    String text = ReadSources.syntax(sources, "a.Upload", "send").toString();
    assertThat(text)
        .contains("method=?#post(?)")
        .contains("receiverType=com.vendor.Client")
        .contains("method=?#await()");
  }

  @Test
  void localClassesAreNumberedLikeJavac() {
    SourceFrontEnd sources =
        ReadSources.read(
            folder,
            """
            Outer.java
            class Outer {
              Runnable first = new Runnable() { public void run() {} };
              void method() {
                class Local {}
                call(() -> new Object() {}, new Object() { Object in = new Object() {}; });
              }
              void call(java.util.function.Supplier<Object> supplier, Object object) {}
              void other() { class Local {} }
            }
            """);
    assertThat(sources.sourceTypes())
        .extracting(type -> type.name())
        .containsExactlyInAnyOrder(
            "Outer", "Outer$1", "Outer$1Local", "Outer$2", "Outer$2$1", "Outer$3", "Outer$2Local");
    assertThat(ReadSources.syntax(sources, "Outer", "method").toString())
        .contains("constructor=Outer$3#<init>()");
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    String[] texts = new String[40];
    for (int i = 0; i < texts.length; i++) {
      texts[i] =
          "p/C%d.java\npackage p; class C%d { C%d next() { return null; } }"
              .formatted(i, i, (i + 1) % texts.length);
    }
    ReadSources.read(folder, texts);
    SourceRequest request =
        SourceRequest.of(SourceFiles.below(folder, true).files(), folder, List.of());
    SourceFrontEnd one = SourceFrontEnd.read(request.withThreads(1));
    SourceFrontEnd many = SourceFrontEnd.read(request.withThreads(8));
    assertThat(many.sourceTypes()).isEqualTo(one.sourceTypes()).hasSize(40);
  }
}
