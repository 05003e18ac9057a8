package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in which a library handles its callers' media, each beside one that is safe. */
final class LinkedShapesTest {

  @TempDir private Path folder;
  private TwoModules modules;

  @BeforeEach
  void write() throws IOException {
    modules = new TwoModules(folder);
  }

  private void library(String... sources) throws IOException {
    assertThat(modules.library("true", sources).compile(UnconsentedMediaSharing.class)).isEmpty();
  }

  /** The lines with findings; both front-ends must agree. */
  private List<Integer> lines(String body) throws IOException {
    String source =
        "package b;\nimport a.*;\nfinal class Share {\n  Partner partner;\n  Consents consents;\n"
            + body
            + "}\n";
    List<Integer> scanned =
        modules.scanned(source, modules.classes()).stream()
            .map(finding -> finding.location().line())
            .toList();
    List<Integer> compiled =
        modules.compiled(source, modules.classes()).stream()
            .map(text -> Integer.valueOf(text.replaceFirst("(?s).*Share.java:(\\d+) .*", "$1")))
            .toList();
    assertThat(scanned).isEqualTo(compiled);
    return compiled;
  }

  @Test
  void bytesHandedToAClient() throws IOException {
    library(
        """
        public class Client {
          private final Partner partner;
          public Client(Partner partner) { this.partner = partner; }
          public void post(String path, byte[] body) { partner.send(body); }
          public void head(String path, byte[] body) { System.out.println(path); }
        }
        """);
    assertThat(
            lines(
                """
                  void now(Client client, Photo photo) {
                    client.head("/p", photo.content());
                    client.post("/p", photo.content());
                    client.post("/p", new byte[3]);
                  }
                """))
        .containsExactly(8);
  }

  @Test
  void interfaceWithItsImplementation() throws IOException {
    library(
        "public interface Exporter { void export(Photo photo); }",
        """
        class PartnerExporter implements Exporter {
          private final Partner partner;
          PartnerExporter(Partner partner) { this.partner = partner; }
          public void export(Photo photo) { partner.send(photo.content()); }
        }
        """);
    assertThat(
            lines(
                """
                  void now(Exporter exporter, Photo photo) {
                    exporter.export(photo);
                  }
                  void asked(Exporter exporter, Photo photo) {
                    if (consents.hasConsent(photo.ownerId(), Purpose.SHARING)) {
                      exporter.export(photo);
                    }
                  }
                """))
        .containsExactly(7);
  }

  @Test
  void guardOfWhichOneImplementationIsLax() throws IOException {
    library(
        "public interface Guard { boolean allows(Photo photo); }",
        """
        public class StrictGuard implements Guard {
          private final Consents consents;
          public StrictGuard(Consents consents) { this.consents = consents; }
          public boolean allows(Photo photo) {
            return consents.hasConsent(photo.ownerId(), Purpose.SHARING);
          }
        }
        """,
        """
        public class LaxGuard implements Guard {
          public boolean allows(Photo photo) { return photo != null; }
        }
        """);
    assertThat(
            lines(
                """
                  void strict(StrictGuard guard, Photo photo) {
                    if (guard.allows(photo)) {
                      partner.send(photo.content());
                    }
                  }
                  void any(Guard guard, Photo photo) {
                    if (guard.allows(photo)) {
                      partner.send(photo.content());
                    }
                  }
                """))
        .containsExactly(13);
  }

  @Test
  void holderOfMedia() throws IOException {
    library(
        """
        public class Envelope {
          private Photo photo;
          private String note;
          public Envelope(String note) { this.note = note; }
          public void put(Photo photo) { this.photo = photo; }
          public Photo photo() { return photo; }
          public String note() { return note; }
          public void mail(Partner partner) { partner.send(photo.content()); }
        }
        """);
    assertThat(
            lines(
                """
                  void taken(Photo photo) {
                    Envelope envelope = new Envelope("n");
                    envelope.put(photo);
                    partner.send(envelope.note().getBytes());
                    partner.send(envelope.photo().content());
                  }
                  void mailed(Photo photo) {
                    Envelope envelope = new Envelope("n");
                    envelope.put(photo);
                    envelope.mail(partner);
                  }
                  void asked(Photo photo) {
                    Envelope envelope = new Envelope("n");
                    if (consents.hasConsent(photo.ownerId(), Purpose.SHARING)) {
                      envelope.put(photo);
                      envelope.mail(partner);
                    }
                  }
                """))
        .containsExactly(10, 15);
  }

  @Test
  void photosThatAHelperFilters() throws IOException {
    library(
        """
        import java.util.List;
        public class Allowed {
          public static List<Photo> of(List<Photo> photos, Consents consents) {
            return photos.stream()
                .filter(photo -> consents.hasConsent(photo.ownerId(), Purpose.SHARING))
                .toList();
          }
          public static List<Photo> first(List<Photo> photos, Consents consents) {
            return photos.stream().limit(3).toList();
          }
        }
        """);
    assertThat(
            lines(
                """
                  void allowed(java.util.List<Photo> photos) {
                    for (Photo photo : Allowed.of(photos, consents)) {
                      partner.send(photo.content());
                    }
                  }
                  void few(java.util.List<Photo> photos) {
                    for (Photo photo : Allowed.first(photos, consents)) {
                      partner.send(photo.content());
                    }
                  }
                """))
        .containsExactly(13);
  }

  @Test
  void functionThatAHelperRuns() throws IOException {
    library(
        """
        public class Each {
          public static void photo(java.util.List<Photo> photos, java.util.function.Consumer<Photo> use) {
            for (Photo photo : photos) { use.accept(photo); }
          }
        }
        """);
    assertThat(
            lines(
                """
                  void now(java.util.List<Photo> photos) {
                    Each.photo(photos, photo -> partner.send(photo.content()));
                  }
                """))
        .containsExactly(7);
  }

  @Test
  void mediaThatTheLibraryFetchesForAnOwner() throws IOException {
    library(
        """
        public interface Photos { byte[] load(Photo key); }
        """,
        """
        public class Album {
          private final Photos photos;
          public Album(Photos photos) { this.photos = photos; }
          public void send(Photo key, Partner partner, boolean really) {
            if (really) { partner.send(photos.load(key)); }
          }
        }
        """);
    assertThat(
            lines(
                """
                  void no(Album album, Photo photo) {
                    album.send(photo, partner, false);
                  }
                  void yes(Album album, Photo photo) {
                    album.send(photo, partner, true);
                  }
                """))
        .containsExactly(10);
  }
}
