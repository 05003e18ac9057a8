package dev.consentgate.annotations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user's code base takes on with these annotations: Java 8 class files and nothing else. */
final class PublishedClassesTest {

  private static final int JAVA_8 = 52;

  private static final JavaClasses PUBLISHED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.consentgate.annotations");

  @Test
  void classFilesRunOnJava8() throws IOException, URISyntaxException {
    List<Path> files = classFiles();
    assertThat(files).hasSizeGreaterThanOrEqualTo(11);
    for (Path file : files) {
      assertThat(majorVersion(file)).as(file.toString()).isEqualTo(JAVA_8);
    }
  }

  @Test
  void nothingButTheJdkIsNeeded() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java.lang..", "dev.consentgate.annotations")
        .check(PUBLISHED);
  }

  @Test
  void annotationsStayInClassFiles() {
    classes()
        .that()
        .areAnnotations()
        .should(
            ArchCondition.from(
                DescribedPredicate.describe(
                    "be kept in class files",
                    type ->
                        type.getAnnotationOfType(Retention.class).value()
                            == RetentionPolicy.CLASS)))
        .check(PUBLISHED);
  }

  private static int majorVersion(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DataInputStream data = new DataInputStream(bytes)) {
      data.readInt();
      data.readUnsignedShort();
      return data.readUnsignedShort();
    }
  }

  private static List<Path> classFiles() throws IOException, URISyntaxException {
    Path root =
        Path.of(UserMedia.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
