package dev.consentgate.errorprone;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.errorprone.scanner.BuiltInCheckerSuppliers;
import dev.consentgate.analysis.Analysis;
import dev.consentgate.testdata.FixtureFiles;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;

/** A javac of its own process, as a user's build forks it, with Error Prone as a plug-in. */
final class ForkedJavac {

  private static final Path PROCESSORS = Path.of("target/processors");
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private final Path home;
  private final Path folder;
  private final List<Path> processorPath = new ArrayList<>();
  private final List<Path> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  private ForkedJavac(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
    this.processorPath.addAll(
        List.of(
            of(ConsentGateCheck.class), of(Analysis.class), of(Load.class), of(JsonFactory.class)));
  }

  /** The JDK that runs this test, with the Error Prone that the checks are compiled against. */
  static ForkedJavac ofThisJdk(Path folder) {
    ForkedJavac javac = new ForkedJavac(Path.of(System.getProperty("java.home")), folder);
    Path core = of(BuiltInCheckerSuppliers.class);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar") || Path.of(entry).equals(core)) {
        javac.processorPath.add(Path.of(entry));
      }
    }
    return javac;
  }

  /** A JDK 25 with the newest Error Prone; empty when the machine has none. */
  static Optional<ForkedJavac> ofJdk25(Path folder) {
    return homeOfJdk25()
        .map(
            home -> {
              ForkedJavac javac = new ForkedJavac(home, folder);
              javac.processorPath.addAll(jars("error-prone-newest"));
              return javac;
            });
  }

  private static Optional<Path> homeOfJdk25() {
    String named = System.getProperty("java25.home", System.getenv("JAVA25_HOME"));
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path siblings = Path.of(System.getProperty("java.home")).toAbsolutePath().getParent();
    try (Stream<Path> homes = Files.list(siblings)) {
      return homes
          .filter(home -> home.getFileName().toString().matches(".*\\b25\\b.*"))
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .sorted()
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  ForkedJavac lombok() {
    processorPath.addAll(jars("lombok"));
    return this;
  }

  ForkedJavac processor(Class<?> processor) {
    processorPath.add(of(processor));
    options.addAll(List.of("-processor", processor.getName()));
    return this;
  }

  ForkedJavac source(String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    sources.add(Files.writeString(file, text));
    return this;
  }

  String stamp() throws IOException {
    return Files.readString(folder.resolve("classes/META-INF/consentgate/stamp.json"));
  }

  /** What javac printed, the status in the last line. */
  String run() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("consentgate.yaml"), FixtureFiles.policy());
    Path output = folder.resolve("javac.txt");
    Process process =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    return Files.readString(output) + "status " + status;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/javac").toString());
    EXPORTED.forEach(
        part ->
            command.add(
                "-J--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"));
    List.of("code", "comp")
        .forEach(
            part ->
                command.add(
                    "-J--add-opens=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"));
    command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    command.addAll(List.of("-d", folder.resolve("classes").toString()));
    command.addAll(List.of("-classpath", path(classPath())));
    command.addAll(List.of("-processorpath", path(processorPath)));
    command.addAll(options);
    command.add(
        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:UnconsentedMediaSharing:ERROR"
            + " -Xep:UnconsentedMediaTraining:ERROR");
    sources.forEach(source -> command.add(source.toString()));
    return command;
  }

  private List<Path> classPath() {
    List<Path> path = new ArrayList<>(jars("lombok"));
    path.add(of(FixtureFiles.class));
    path.add(of(GeneratingProcessor.class));
    return path;
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> jars(String name) {
    try (Stream<Path> files = Files.list(PROCESSORS.resolve(name))) {
      return files.sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
