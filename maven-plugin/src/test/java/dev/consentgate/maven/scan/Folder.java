package dev.consentgate.maven.scan;

import dev.consentgate.report.FlowSelection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of sources in the making, with a finding's worth of code at hand. */
final class Folder {

  /** The least policy under which {@link #UPLOAD} is a finding and {@link #CHECKED} is none. */
  static final String POLICY =
      """
      version: 1
      media:
        - type: app.Photo
          category: user.content.self_image
          owner: ownerId()
      checks:
        - method: app.Consents#hasConsent(String,Purpose)
          subject: arg 0
          purpose: arg 1
          allowed: result is true
      purposes:
        app.Purpose.SHARING: third_party_sharing
      sinks:
        - method: app.Partner#send(byte[])
          media: arg 0
          recipient: partner
          effect: stores-media
      recipients:
        partner: { name: Partner, role: third-party }
      """;

  static final String WORLD =
      """
      package app;
      record Photo(String ownerId, byte[] content) {}
      enum Purpose { SHARING }
      interface Consents { boolean hasConsent(String user, Purpose purpose); }
      interface Partner { void send(byte[] content); }
      """;

  static final String UPLOAD =
      """
      package app;
      class Upload {
        private Partner partner;
        void send(Photo photo) {
          partner.send(photo.content());
        }
      }
      """;

  static final String CHECKED =
      """
      package app;
      class Checked {
        private Partner partner;
        private Consents consents;
        void send(Photo photo) {
          if (consents.hasConsent(photo.ownerId(), Purpose.SHARING)) {
            partner.send(photo.content());
          }
        }
      }
      """;

  private final Path root;

  Folder(Path root) {
    this.root = root;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  Folder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Folder with(String name, byte[] content) {
    try {
      Path file = path(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The policy, the world, and both users of it. */
  Folder withApplication(String sources) {
    return with("consentgate.yaml", POLICY)
        .with(sources + "/app/World.java", WORLD)
        .with(sources + "/app/Upload.java", UPLOAD)
        .with(sources + "/app/Checked.java", CHECKED);
  }

  ScanRequest request() {
    return request(List.of());
  }

  ScanRequest request(List<Path> classPath) {
    return request("", classPath, false);
  }

  ScanRequest request(String source, List<Path> classPath, boolean tests) {
    return new ScanRequest(
        source.isEmpty() ? root : root.resolve(source),
        Optional.empty(),
        classPath,
        root.resolve("target/consentgate"),
        tests,
        StandardCharsets.UTF_8,
        FlowSelection.ALL,
        "1.2.3");
  }
}
