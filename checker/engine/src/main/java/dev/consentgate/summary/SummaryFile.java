package dev.consentgate.summary;

import dev.consentgate.record.Digest;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The summary file: lines of fields between tabs, the last line a digest of all before it. Equal
 * content has equal text.
 */
public final class SummaryFile {

  /** Raised when a file of an older version would be read wrongly. */
  static final String FORMAT = "consentgate-summaries\t1";

  /** What a file could not be used for. */
  enum Fault {
    OTHER_VERSION,
    DAMAGED
  }

  /** What is in a file, or why nothing can be taken from it. */
  record Reading(ModuleSummaries summaries, List<Fault> faults) {}

  private static final ModuleSummaries NOTHING =
      new ModuleSummaries("", "", Map.of(), List.of(), Set.of(), 0);

  private SummaryFile() {}

  public static String text(ModuleSummaries module) {
    StringBuilder text = new StringBuilder();
    line(text, FORMAT);
    line(text, "tool", word(module.version()));
    line(text, "policy", word(module.policy()));
    line(text, "left-out", Integer.toString(module.leftOut()));
    module
        .classes()
        .forEach(
            (name, summaries) -> {
              String kind = summaries.isWhole() ? "class" : "flows";
              line(text, kind, word(name), word(summaries.digest()));
              summaries
                  .methods()
                  .forEach(
                      (method, summary) ->
                          line(
                              text,
                              "method",
                              (summary.sends() ? "s" : "") + (summary.yields() ? "y" : ""),
                              word(method.toString()),
                              summary.text()));
            });
    module
        .obligations()
        .forEach(obligation -> line(text, "obligation", NodeText.of(obligation.node())));
    module.entered().forEach(method -> line(text, "enters", word(method.toString())));
    line(text, "end", Digest.of(text.toString()));
    return text.toString();
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join("\t", fields)).append('\n');
  }

  private static String word(String word) {
    return NodeText.of(Node.word(word));
  }

  private static String plain(String field) {
    return Parts.word(NodeText.read(field));
  }

  /** The content; nothing for another version or a damaged file. */
  public static ModuleSummaries read(String text) {
    return reading(text).summaries();
  }

  static Reading reading(String text) {
    if (!text.startsWith(FORMAT + "\n")) {
      boolean other = text.startsWith(FORMAT.substring(0, FORMAT.indexOf('\t') + 1));
      return new Reading(NOTHING, List.of(other ? Fault.OTHER_VERSION : Fault.DAMAGED));
    }
    int end = text.lastIndexOf("\nend\t") + 1;
    boolean complete =
        end > 0 && text.substring(end).equals("end\t" + Digest.of(text.substring(0, end)) + "\n");
    if (!complete) {
      return new Reading(NOTHING, List.of(Fault.DAMAGED));
    }
    try {
      return new Reading(content(text.substring(0, end)), List.of());
    } catch (SummaryFormatException broken) {
      return new Reading(NOTHING, List.of(Fault.DAMAGED));
    }
  }

  private static ModuleSummaries content(String text) {
    Content content = new Content();
    for (String line : text.split("\n")) {
      content.add(line.split("\t", -1));
    }
    return content.module();
  }

  /** What has been read so far. */
  private static final class Content {
    private String version = "";
    private String policy = "";
    private int leftOut;
    private final Map<String, ClassSummaries> classes = new TreeMap<>();
    private final List<ObligationRecord> obligations = new ArrayList<>();
    private final Set<MethodId> entered = new LinkedHashSet<>();
    private String current = "";

    void add(String[] fields) {
      switch (fields[0]) {
        case "tool" -> version = plain(field(fields, 1));
        case "policy" -> policy = plain(field(fields, 1));
        case "left-out" -> leftOut = Parts.of(NodeText.read("(" + field(fields, 1) + ")")).number();
        case "class", "flows" -> {
          current = plain(field(fields, 1));
          boolean whole = fields[0].equals("class");
          classes.put(current, new ClassSummaries(plain(field(fields, 2)), whole, Map.of()));
        }
        case "method" -> method(fields);
        case "obligation" ->
            obligations.add(ObligationRecord.read(NodeText.read(field(fields, 1))));
        case "enters" -> entered.add(SymbolForm.method(plain(field(fields, 1))));
        case "consentgate-summaries" -> {}
        default -> throw new SummaryFormatException("an unknown kind of line");
      }
    }

    private static String field(String[] fields, int index) {
      if (index >= fields.length) {
        throw new SummaryFormatException("a line that is too short");
      }
      return fields[index];
    }

    private void method(String[] fields) {
      ClassSummaries old = classes.get(current);
      if (old == null) {
        throw new SummaryFormatException("a method without a class");
      }
      String flags = field(fields, 1);
      Map<MethodId, MethodSummary> methods = new TreeMap<>(old.methods());
      methods.put(
          SymbolForm.method(plain(field(fields, 2))),
          new MethodSummary(flags.contains("s"), flags.contains("y"), field(fields, 3)));
      classes.put(current, new ClassSummaries(old.digest(), old.isWhole(), methods));
    }

    ModuleSummaries module() {
      return new ModuleSummaries(version, policy, classes, obligations, entered, leftOut);
    }
  }
}
