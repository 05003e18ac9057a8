package dev.consentgate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.policy.MethodDeclaration;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.TypeNames;
import dev.consentgate.policy.reader.PackedPolicyReader;
import dev.consentgate.policy.reader.PackedPolicyWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped catalog loads, and what it says about the JDK exists in the JDK. */
class CatalogTest {

  private static final Policy CATALOG = Catalog.load();

  @Test
  void loadsWithSourcesAndSinks() {
    assertThat(CATALOG.sinks()).isNotEmpty();
    assertThat(CATALOG.sources()).isNotEmpty();
    assertThat(CATALOG.purposes().keys()).contains("train_ai_system", "biometric_template");
    assertThat(CATALOG.declaresChecks()).isFalse();
  }

  @Test
  void suggestsMediaAndPurposesByName() {
    assertThat(CATALOG.hints().mediaCategoryOfType("SelfieUpload"))
        .isEqualTo("user.content.self_image");
    assertThat(CATALOG.hints().mediaCategoryOfType("FaceEmbeddings")).isEqualTo("user.biometric");
    assertThat(CATALOG.hints().mediaCategoryOfType("PhotoRepository")).isEmpty();
    assertThat(CATALOG.hints().mediaCategoryOfType("PhotonDetector")).isEmpty();
    assertThat(CATALOG.purposeKeyOf("com.acme.Purpose.AI_TRAINING")).contains("train_ai_system");
    assertThat(CATALOG.purposeKeyOf("com.acme.Purpose.PARTNER_SHARING"))
        .contains("third_party_sharing");
    assertThat(CATALOG.purposeKeyOf("com.acme.Purpose.TERMS")).contains("terms_of_service");
    assertThat(CATALOG.purposeKeyOf("com.acme.Purpose.OTHER")).isEmpty();
  }

  @Test
  void packedFormSaysWhatTheFilesSay() throws IOException {
    Policy files = CatalogFiles.read();
    byte[] packed = PackedPolicyWriter.write(files);

    assertThat(PackedPolicyReader.read(new ByteArrayInputStream(packed))).isEqualTo(files);
    assertThat(CATALOG).isEqualTo(files);
  }

  @Test
  void namesOnlyMethodsThatTheJdkHas() {
    List<String> missing = new ArrayList<>();
    for (MethodDeclaration declaration : CATALOG.methodDeclarations()) {
      MethodPattern pattern = declaration.method();
      if (isJdk(pattern.ownerType()) && !exists(pattern)) {
        missing.add(declaration.position() + " " + pattern);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isJdk(String type) {
    return type.startsWith("java.")
        || type.startsWith("javax.imageio.")
        || type.startsWith("javax.swing.")
        || type.startsWith("javax.sound.")
        || type.startsWith("javax.crypto.");
  }

  private static boolean exists(MethodPattern pattern) {
    Class<?> owner;
    try {
      owner = Class.forName(pattern.ownerType(), false, CatalogTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return false;
    }
    return pattern.constructor()
        ? Arrays.stream(owner.getDeclaredConstructors()).anyMatch(each -> fits(pattern, each))
        : methods(owner).anyMatch(each -> fits(pattern, each));
  }

  private static boolean fits(MethodPattern pattern, Constructor<?> constructor) {
    return pattern.matchesConstructor(pattern.ownerType(), parameters(constructor), String::equals);
  }

  private static boolean fits(MethodPattern pattern, Method method) {
    return pattern.matchesMethod(
        pattern.ownerType(), method.getName(), parameters(method), String::equals);
  }

  private static List<String> parameters(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(type -> TypeNames.simple(type.getTypeName()))
        .toList();
  }

  /** The methods a type declares or inherits, those of interfaces included. */
  private static Stream<Method> methods(Class<?> owner) {
    Set<Method> methods = new LinkedHashSet<>(Arrays.asList(owner.getMethods()));
    methods.addAll(Arrays.asList(owner.getDeclaredMethods()));
    methods.addAll(Arrays.asList(Object.class.getMethods()));
    return methods.stream();
  }
}
