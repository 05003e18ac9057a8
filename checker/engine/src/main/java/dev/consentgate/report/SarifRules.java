package dev.consentgate.report;

import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.RuleNames;
import dev.consentgate.policy.Severity;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules that a run could have reported, and the weaknesses that they are instances of. */
final class SarifRules {

  static final String TAXONOMY = "CWE";

  private static final String WEAKNESS_PAGE = "https://cwe.mitre.org/data/definitions/%s.html";

  private final List<RuleText> rules;
  private final List<String> weaknesses;

  private SarifRules(List<RuleText> rules) {
    this.rules = List.copyOf(rules);
    Set<String> all = new TreeSet<>();
    rules.forEach(rule -> all.addAll(rule.weaknesses()));
    this.weaknesses = List.copyOf(all);
  }

  static SarifRules of(AnalysisRecord record) {
    Set<String> wanted = new TreeSet<>();
    for (Rule rule : Rule.values()) {
      wanted.add(rule.checkName());
    }
    record.findings().stream().map(FindingRecord::rule).forEach(wanted::add);
    Map<String, RuleText> texts = RuleText.all();
    List<RuleText> rules = new ArrayList<>();
    for (String name : RuleNames.ALL) {
      RuleText text = texts.get(name);
      if (wanted.contains(name) && text != null) {
        rules.add(text);
      }
    }
    return new SarifRules(rules);
  }

  /** The rule's place in the list, or -1. */
  int index(String rule) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).rule().equals(rule)) {
        return i;
      }
    }
    return -1;
  }

  void write(JsonText json) throws IOException {
    json.objects("rules", rules, rule -> rule(rule, json));
  }

  private void rule(RuleText rule, JsonText json) throws IOException {
    json.text("id", rule.rule());
    json.text("name", rule.rule());
    json.object("shortDescription", () -> json.text("text", rule.title() + "."));
    json.object("fullDescription", () -> json.text("text", rule.problem()));
    json.object(
        "help",
        () -> {
          json.text("text", rule.problem() + "\n\nFix: " + rule.fix());
          json.text("markdown", markdown(rule));
        });
    json.text("helpUri", rule.page());
    json.object("defaultConfiguration", () -> json.text("level", SarifText.level(rule.severity())));
    json.objects("relationships", rule.weaknesses(), weakness -> relationship(weakness, json));
    json.object("properties", () -> properties(rule, json));
  }

  private static String markdown(RuleText rule) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(rule.title()).append(".** ").append(rule.problem());
    text.append("\n\n**Fix:** ").append(rule.fix()).append("\n\n");
    text.append('[').append(rule.rule()).append("](").append(rule.page()).append(')');
    for (String weakness : rule.weaknesses()) {
      String page = String.format(WEAKNESS_PAGE, weakness);
      text.append(", [CWE-").append(weakness).append("](").append(page).append(')');
    }
    return text.toString();
  }

  private void relationship(String weakness, JsonText json) throws IOException {
    json.object(
        "target",
        () -> {
          json.text("id", weakness);
          json.number("index", weaknesses.indexOf(weakness));
          json.object(
              "toolComponent",
              () -> {
                json.text("name", TAXONOMY);
                json.number("index", 0);
              });
        });
    json.texts("kinds", List.of("relevant"));
  }

  private static void properties(RuleText rule, JsonText json) throws IOException {
    List<String> tags = new ArrayList<>(List.of("security", "privacy", "consent"));
    rule.weaknesses().forEach(weakness -> tags.add("external/cwe/cwe-" + weakness));
    json.texts("tags", tags);
    boolean error = rule.severity() == Severity.ERROR;
    json.text("precision", error ? "high" : "medium");
    json.text("security-severity", error ? "7.5" : "5.0");
  }

  void taxonomy(JsonText json) throws IOException {
    json.text("name", TAXONOMY);
    json.text("organization", "MITRE");
    json.object("shortDescription", () -> json.text("text", "Common Weakness Enumeration"));
    json.text("informationUri", "https://cwe.mitre.org/");
    json.objects(
        "taxa",
        weaknesses,
        weakness -> {
          json.text("id", weakness);
          json.text("helpUri", String.format(WEAKNESS_PAGE, weakness));
        });
  }
}
