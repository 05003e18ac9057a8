package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/** Each way in which a build already configures its compiler is kept and added to. */
final class CompilerExecutionTest {

  private static final String PATH = "${consentgate.setup.processorPath}";

  @Test
  void givesAnEmptyConfigurationAllThatIsNeeded() throws Exception {
    Xpp3Dom wired = wired("", true);
    assertThat(arguments(wired))
        .startsWith("-Xplugin:ErrorProne -XepDisableAllChecks -Xep:Rule", "-processorpath", PATH)
        .contains("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW")
        .contains("${consentgate.setup.processing}")
        .containsAll(JavacAccess.forkedArguments());
    assertThat(wired.getChild("fork").getValue()).isEqualTo("true");
    assertThat(wired.getChild("executable").getValue()).isEqualTo("${consentgate.setup.javac}");
  }

  @Test
  void leavesJavacWithinMavenWhereItCan() throws Exception {
    assertThat(wired("", false).getChild("fork")).isNull();
  }

  @Test
  void addsToAListOfProcessors() throws Exception {
    Xpp3Dom wired =
        wired(
            "<annotationProcessorPaths><path><artifactId>lombok</artifactId></path>"
                + "</annotationProcessorPaths>",
            false);
    assertThat(processors(wired))
        .containsExactly("lombok", "error_prone_core", "consentgate-errorprone");
    assertThat(arguments(wired)).doesNotContain("-processorpath");
  }

  @Test
  void keepsTheUsersErrorProne() throws Exception {
    Xpp3Dom wired =
        wired(
            "<compilerArgs><arg>-Xplugin:ErrorProne -Xep:Dead:ERROR</arg></compilerArgs>"
                + "<annotationProcessorPaths><path><artifactId>error_prone_core</artifactId>"
                + "</path></annotationProcessorPaths>",
            false);
    assertThat(processors(wired)).containsExactly("error_prone_core", "consentgate-errorprone");
    assertThat(arguments(wired))
        .filteredOn(argument -> argument.startsWith("-Xplugin"))
        .containsExactly("-Xplugin:ErrorProne -Xep:Dead:ERROR");
  }

  @Test
  void addsToAWrittenProcessorPath() throws Exception {
    Xpp3Dom wired =
        wired("<compilerArgs><arg>-processorpath</arg><arg>own.jar</arg></compilerArgs>", false);
    assertThat(arguments(wired))
        .contains("own.jar" + File.pathSeparator + "${consentgate.setup.toolPath}");
  }

  @Test
  void tellsOtherCompilersAndPolicies() throws Exception {
    assertThat(execution("<compilerId>eclipse</compilerId>").otherCompiler()).contains("eclipse");
    assertThat(execution("<compilerId>javac</compilerId>").otherCompiler()).isEmpty();
    assertThat(
            execution("<compilerArgs><arg>-XDcompilePolicy=byfile</arg></compilerArgs>").isByFile())
        .isTrue();
    assertThat(execution("<proc>full</proc>").asksForProcessing()).isTrue();
    assertThat(execution("<proc>none</proc>").asksForProcessing()).isFalse();
  }

  private static CompilerExecution execution(String members) throws Exception {
    return new CompilerExecution(new CompilerConfiguration(dom(members)));
  }

  private static Xpp3Dom wired(String members, boolean fork) throws Exception {
    Xpp3Dom dom = dom(members);
    new CompilerExecution(new CompilerConfiguration(dom))
        .wire(new ErrorProneArgument(List.of("Rule"), Map.of()), fork, false);
    return dom;
  }

  private static Xpp3Dom dom(String members) throws Exception {
    return Xpp3DomBuilder.build(new StringReader("<configuration>" + members + "</configuration>"));
  }

  private static List<String> arguments(Xpp3Dom dom) {
    return Arrays.stream(dom.getChild("compilerArgs").getChildren())
        .map(Xpp3Dom::getValue)
        .toList();
  }

  private static List<String> processors(Xpp3Dom dom) {
    List<String> names = new ArrayList<>();
    for (Xpp3Dom path : dom.getChild("annotationProcessorPaths").getChildren()) {
      names.add(path.getChild("artifactId").getValue());
    }
    return names;
  }
}
