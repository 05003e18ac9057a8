package dev.consentgate.baseline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A baseline as text: a line a finding, sorted by method, so that versions of it merge line by
 * line.
 *
 * <pre>
 * # found by ConsentGate 1.0.0, catalog 1a2b3c4d
 * 7f3a91c2 UnconsentedMediaTraining x1 com.acme.Export#run() routes 0a1b2c3d,4e5f6a7b
 * </pre>
 */
public final class BaselineFile {

  /** Its name in a module's folder. */
  public static final String NAME = "consentgate-baseline.txt";

  private static final String SHAPE = "ID RULE xCOUNT METHOD routes ROUTE,...";
  private static final Pattern TOOL =
      Pattern.compile("# found by ConsentGate (\\S+), catalog (\\S+)");
  private static final Pattern ENTRY =
      Pattern.compile("([0-9a-f]{8}) (\\w+) x([1-9]\\d{0,6}) (\\S+) routes ?([0-9a-f,]*)");

  private BaselineFile() {}

  /**
   * Reads a file.
   *
   * @throws BaselineException naming each line that is no entry
   */
  public static Baseline read(Path file) throws IOException, BaselineException {
    return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  static Baseline parse(String name, String text) throws BaselineException {
    String tool = "";
    String catalog = "";
    List<BaselineEntry> entries = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Matcher header = TOOL.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (header.matches()) {
        tool = header.group(1);
        catalog = header.group(2);
      } else if (entry.matches()) {
        entries.add(entry(entry));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        errors.add(name + ":" + (i + 1) + ": found '" + line + "', expected '" + SHAPE + "'");
      }
    }
    if (!errors.isEmpty()) {
      throw new BaselineException(errors);
    }
    return new Baseline(tool, catalog, entries);
  }

  private static BaselineEntry entry(Matcher match) {
    TreeSet<String> routes = new TreeSet<>(Arrays.asList(match.group(5).split(",")));
    routes.remove("");
    return new BaselineEntry(
        match.group(1), match.group(2), Integer.parseInt(match.group(3)), match.group(4), routes);
  }

  /** Writes a file: the old one is there until the new one is complete. */
  public static void write(Path file, Baseline baseline) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, NAME, ".part");
    try {
      Files.writeString(draft, text(baseline), StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  static String text(Baseline baseline) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Findings that this module accepts; a flow that is not among them fails the build.\n");
    text.append("# found by ConsentGate ")
        .append(baseline.tool())
        .append(", catalog ")
        .append(baseline.catalog())
        .append('\n');
    for (BaselineEntry entry : baseline.entries()) {
      text.append(entry.id())
          .append(' ')
          .append(entry.rule())
          .append(" x")
          .append(entry.count())
          .append(' ')
          .append(entry.method())
          .append(" routes ")
          .append(String.join(",", entry.routes()))
          .append('\n');
    }
    return text.toString();
  }
}
