package dev.consentgate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house rules of the engine: floors, no circles, no parser. */
final class ArchitectureTest {

  private static final String BASE = "dev.consentgate.";

  private static final String YAML_READER = "dev.consentgate.policy.reader..";
  private static final String[] EVERYWHERE = {"java..", "dev.consentgate..", "org.jspecify.."};

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("dev.consentgate");

  @Test
  void everyPackageHasFloor() {
    TreeSet<String> homeless = new TreeSet<>();
    ENGINE.forEach(type -> homeless.add(packageOf(type)));
    homeless.removeIf(Floors::knows);
    assertThat(homeless).as("packages to be entered in the table of Floors").isEmpty();
  }

  @Test
  void nothingUsesHigherFloor() {
    TreeSet<String> upward = new TreeSet<>();
    for (JavaClass user : ENGINE) {
      user.getDirectDependenciesFromSelf().stream()
          .filter(use -> use.getTargetClass().getPackageName().startsWith(BASE))
          .filter(use -> Floors.knows(packageOf(user)))
          .filter(use -> Floors.knows(packageOf(use.getTargetClass())))
          .filter(use -> !Floors.mayUse(packageOf(user), packageOf(use.getTargetClass())))
          .forEach(use -> upward.add(use.getDescription()));
    }
    assertThat(upward).as("uses of a higher floor").isEmpty();
  }

  @Test
  void packagesHaveNoCircle() {
    slices().matching("dev.consentgate.(*)..").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void onlyJdkIsNeeded() {
    classes()
        .that()
        .resideOutsideOfPackages(YAML_READER, "dev.consentgate.record..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(EVERYWHERE)
        .check(ENGINE);
  }

  @Test
  void yamlAndJsonAreReadInOnePlaceEach() {
    classes()
        .that()
        .resideInAPackage(YAML_READER)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(EVERYWHERE).or(resideInAPackage("org.snakeyaml..")))
        .check(ENGINE);
    classes()
        .that()
        .resideInAPackage("dev.consentgate.record..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(EVERYWHERE).or(resideInAPackage("com.fasterxml.jackson.core..")))
        .check(ENGINE);
  }

  /** The package below the base; what lies deeper belongs to it. */
  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    String below = name.startsWith(BASE) ? name.substring(BASE.length()) : name;
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
