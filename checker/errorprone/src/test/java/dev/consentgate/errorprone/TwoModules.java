package dev.consentgate.errorprone;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.finding.Finding;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.policy.reader.PolicyReader;
import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import dev.consentgate.summary.ClassPathSummaries;
import dev.consentgate.summary.TrustedPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A library in package {@code a} and a module in package {@code b} that calls it. */
final class TwoModules {

  private static final String POLICY =
      """
      version: 1
      media:
        - type: a.Photo
          category: user.content.self_image
          owner: ownerId()
      checks:
        - method: a.Consents#hasConsent(String,Purpose)
          subject: arg 0
          purpose: arg 1
          allowed: result is true
      purposes:
        a.Purpose.SHARING: third_party_sharing
      sinks:
        - method: a.Partner#send(byte[])
          media: arg 0
          recipient: partner
          effect: stores-media
      """;

  private final Path folder;

  TwoModules(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("consentgate.yaml"), POLICY);
  }

  /** The library with a domain, and with these classes beside it. */
  CheckedProject library(String open, String... sources) {
    CheckedProject library =
        new CheckedProject(folder.resolve("a"))
            .source(
                "a/Photo.java", "package a; public record Photo(String ownerId, byte[] content) {}")
            .source("a/Purpose.java", "package a; public enum Purpose { SHARING }")
            .source(
                "a/Partner.java", "package a; public interface Partner { void send(byte[] b); }")
            .source(
                "a/Consents.java",
                "package a; public interface Consents { boolean hasConsent(String m, Purpose p); }")
            .option("-XepOpt:ConsentGate:OpenBoundary=" + open);
    for (String source : sources) {
      library.source("a/" + nameOf(source) + ".java", "package a;\n" + source);
    }
    return library;
  }

  private static String nameOf(String source) {
    return source.replaceFirst("(?s).*?\\b(?:class|interface|record|enum) (\\w+).*", "$1");
  }

  /** What javac reports of the dependent. */
  List<String> compiled(String source, Path library, String... options) throws IOException {
    return new CheckedProject(folder.resolve("b"))
        .source("b/Share.java", source)
        .option("-classpath", library.toString())
        .option(options)
        .compile(UnconsentedMediaSharing.class, ConsentSubjectUnproven.class);
  }

  /** What is found in the dependent's sources. */
  List<Finding> scanned(String source, Path library) throws IOException {
    Path file = new CheckedProject(folder.resolve("b")).write("src/b/Share.java", source);
    List<Path> classPath = List.of(library);
    try (SourceFrontEnd sources =
        SourceFrontEnd.read(SourceRequest.of(List.of(file), folder, classPath))) {
      Policy catalog = Catalog.load();
      Policy project = PolicyReader.read(folder.resolve("consentgate.yaml"), catalog);
      return Analysis.run(
              new LoweredProgram(sources),
              Policy.merge(catalog, project),
              AnalysisOptions.DEFAULT,
              ClassPathSummaries.of(classPath, new TrustedPlaces(List.of())))
          .findings();
    } catch (PolicyException broken) {
      throw new IllegalStateException(broken);
    }
  }

  Path classes() {
    return folder.resolve("a/classes");
  }

  Path summaryFile() {
    return classes().resolve("META-INF/consentgate/summaries");
  }

  String summaries() throws IOException {
    return Files.readString(summaryFile());
  }

  /** The library's classes as a jar in the folder {@code lib}. */
  Path jar() throws IOException {
    Path jar = Files.createDirectories(folder.resolve("lib")).resolve("a.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes().relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes(file));
        out.closeEntry();
      }
    }
    return jar;
  }
}
