package dev.consentgate.report;

import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.Severity;
import dev.consentgate.record.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What reports say of a rule, apart from its findings.
 *
 * @param title one sentence without a full stop
 * @param problem why the rule exists
 * @param fix how a finding is made to go
 * @param weaknesses numbers in the Common Weakness Enumeration, the closest first
 */
public record RuleText(
    String rule, String title, String problem, String fix, List<String> weaknesses) {

  private static final String PAGES = "https://consentgate.dev/rules/";

  public RuleText {
    weaknesses = List.copyOf(weaknesses);
  }

  /** All rules with a text by name, in the order of the documentation. */
  public static Map<String, RuleText> all() {
    try (InputStream in = RuleText.class.getResourceAsStream("rules.json")) {
      if (in == null) {
        throw new IllegalStateException("the texts of the rules are missing");
      }
      JsonObject file =
          JsonObject.read("rules.json", new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, RuleText> texts = new LinkedHashMap<>();
      for (RuleText text : file.objects("rules", RuleText::read)) {
        texts.put(text.rule(), text);
      }
      return Collections.unmodifiableMap(texts);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RuleText read(JsonObject json) throws IOException {
    return new RuleText(
        json.text("rule"),
        json.text("title"),
        json.text("problem"),
        json.text("fix"),
        json.texts("cwe"));
  }

  /** Where the rule's page is published. */
  String page() {
    return PAGES + rule;
  }

  /** How loudly the rule speaks where nothing else is said. */
  Severity severity() {
    for (Rule known : Rule.values()) {
      if (known.checkName().equals(rule)) {
        return known.severity();
      }
    }
    return Severity.WARNING;
  }
}
