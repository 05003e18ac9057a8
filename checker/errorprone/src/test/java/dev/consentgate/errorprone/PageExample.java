package dev.consentgate.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import dev.consentgate.testdata.FixtureFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** An example of a page as javac compiles it under all rules, against the fixtures' small world. */
final class PageExample {

  private static final String IMPORTS =
      "import dev.consentgate.testdata.world.*; import java.util.*; import java.util.concurrent.*; ";
  private static final Pattern CLASS = Pattern.compile("class (\\w+)");
  private static final Pattern COUNT = Pattern.compile("(?m)^\\d+ (error|warning)s?\n");

  private final Path folder;

  PageExample(Path folder) {
    this.folder = folder;
  }

  /** What javac prints, without the count at the end; file names stand without their folder. */
  String output(String example) throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.yaml"), FixtureFiles.policy());
    Path file = Files.writeString(folder.resolve(className(example) + ".java"), IMPORTS + example);
    StringWriter printed = new StringWriter();
    JavaCompiler javac = new BaseErrorProneJavaCompiler(checks());
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null)) {
      List<String> options =
          List.of(
              "-d",
              folder.toString(),
              "-classpath",
              System.getProperty("java.class.path"),
              "-proc:none",
              "-XepOpt:ConsentGate:Policy=" + policy);
      javac.getTask(printed, files, null, options, null, files.getJavaFileObjects(file)).call();
    }
    String text = printed.toString().replace("\r\n", "\n").replace(folder + "/", "");
    return COUNT.matcher(text).replaceAll("").replaceAll("(?m) +$", "");
  }

  private static String className(String example) {
    Matcher name = CLASS.matcher(example);
    if (!name.find()) {
      throw new AssertionError("the example declares no class:\n" + example);
    }
    return name.group(1);
  }

  private static ScannerSupplier checks() {
    List<Class<? extends BugChecker>> all =
        RulePage.all().stream().<Class<? extends BugChecker>>map(RulePage::check).toList();
    return ScannerSupplier.fromBugCheckerClasses(all);
  }
}
