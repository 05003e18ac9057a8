package dev.consentgate.finding;

import dev.consentgate.flow.Flow;
import dev.consentgate.flow.Licensing;
import dev.consentgate.flow.SinkSite;
import dev.consentgate.flow.Step;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Recipient;
import dev.consentgate.symbol.Names;
import dev.consentgate.term.TermText;
import dev.consentgate.value.CheckSite;
import dev.consentgate.value.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The message of a finding: a first line that is true and complete by itself, at most {@link
 * #MAX_LINE} ASCII characters, then labelled lines for the route, the check, the fix and the
 * identity.
 */
final class MessageText {

  static final int MAX_LINE = 180;
  private static final int MAX_STEPS = 5;

  private final Policy policy;
  private final OwnerText owners;

  MessageText(Policy policy, Licensing licensing, TermText text) {
    this.policy = policy;
    this.owners = new OwnerText(licensing, text);
  }

  String of(Judgement judgement, String identity, int otherRoutes) {
    List<String> lines = new ArrayList<>();
    lines.add(firstLine(judgement));
    lines.add("  route: " + route(judgement.flow()));
    if (otherRoutes > 0) {
      lines.add("         and " + otherRoutes + " more to the same place");
    }
    for (CheckSite check : judgement.checks()) {
      lines.add("  check: " + check.location() + " " + check.call());
    }
    lines.add("  fix:   " + fix(judgement));
    lines.add("  id:    " + identity + "   rests on: " + restsOn(judgement));
    lines.replaceAll(MessageText::printable);
    return String.join("\n", lines);
  }

  /** The line without what would move a terminal's cursor, or turn the direction of its text. */
  private static String printable(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "?");
  }

  private String firstLine(Judgement judgement) {
    String line = ascii(sentence(judgement));
    return line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE - 3) + "...";
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }

  private String sentence(Judgement judgement) {
    Flow flow = judgement.flow();
    Rule rule = judgement.rule();
    String media = media(flow);
    String recipient = recipient(flow.sink());
    String need = String.join(" and ", judgement.missing());
    if (rule == Rule.UNCONSENTED_MEDIA_TRAINING) {
      return media + " trains " + recipient + " without a consent check for " + need;
    }
    if (rule == Rule.INEFFECTIVE_CONSENT_CHECK) {
      return "the consent check before "
          + media
          + " "
          + does(flow.sink())
          + " "
          + recipient
          + " "
          + judgement.reason();
    }
    if (rule == Rule.CONSENT_FOR_WRONG_PURPOSE) {
      return "consent is asked for "
          + judgement.reason()
          + ", but "
          + media
          + " "
          + does(flow.sink())
          + " "
          + recipient
          + ", which needs "
          + need;
    }
    if (rule == Rule.CONSENT_FOR_WRONG_SUBJECT) {
      return "consent is asked of "
          + judgement.reason()
          + ", but the "
          + media
          + " sent to "
          + recipient
          + " belongs to "
          + ownerWords(flow);
    }
    if (rule == Rule.CONSENT_FOR_WRONG_RECIPIENT) {
      return "consent is asked for "
          + judgement.reason()
          + ", but "
          + media
          + " "
          + does(flow.sink())
          + " "
          + recipient;
    }
    if (rule == Rule.STALE_CONSENT_CHECK) {
      return "consent was checked before a queue or a delay, and "
          + media
          + " "
          + does(flow.sink())
          + " "
          + recipient
          + " after it";
    }
    if (rule == Rule.CONSENT_SUBJECT_UNPROVEN) {
      return "consent is asked of "
          + judgement.reason()
          + ", which cannot be shown to be the owner of the "
          + media
          + " sent to "
          + recipient;
    }
    return media
        + " "
        + does(flow.sink())
        + " "
        + recipient
        + " without a consent check for "
        + need;
  }

  private static String does(SinkSite sink) {
    return sink.effect() == Effect.TRAINS ? "trains" : "reaches";
  }

  private String recipient(SinkSite sink) {
    Recipient known = policy.recipients().get(sink.recipient());
    return known == null || known.name().isEmpty() ? sink.recipient() : known.name();
  }

  private String media(Flow flow) {
    String category = flow.token().category();
    String kind = category.isEmpty() ? "user media" : category;
    return flow.token().origin() instanceof Origin.Source source
        ? source.description() + " (" + kind + ")"
        : kind;
  }

  private String ownerWords(Flow flow) {
    return owners.of(flow.token().subject()).orElse("somebody else");
  }

  private static String route(Flow flow) {
    List<String> hops = new ArrayList<>();
    if (flow.token().origin() instanceof Origin.Source source) {
      hops.add(source.symbol() + " (" + source.location() + ")");
    }
    List<Step> steps = flow.steps();
    int shown = MAX_STEPS - hops.size();
    if (steps.size() <= shown) {
      steps.forEach(step -> hops.add(step.text()));
    } else {
      hops.add(steps.get(0).text());
      hops.add("... " + (steps.size() - 2) + " more");
      hops.add(steps.get(steps.size() - 1).text());
    }
    return String.join(" > ", hops);
  }

  private String fix(Judgement judgement) {
    Optional<ConsentCheck> check =
        policy.checks().stream()
            .filter(candidate -> candidate.purpose() instanceof Port.Arg)
            .filter(candidate -> candidate.subject() instanceof Port.Arg)
            .filter(candidate -> candidate.outcome() instanceof Outcome.ResultIsTrue)
            .findFirst()
            .or(() -> policy.checks().stream().findFirst());
    if (check.isEmpty()) {
      return "ask for consent to "
          + String.join(" and ", judgement.missing())
          + " before, and declare the check in consentgate.yaml";
    }
    String call = call(check.get(), judgement);
    String place =
        judgement.flow().steps().isEmpty()
            ? ""
            : "at " + judgement.flow().steps().get(0).location() + ": ";
    return place
        + (check.get().outcome() instanceof Outcome.ReturnsNormally
            ? call + ";"
            : "if (" + call + ") { ... }");
  }

  private String call(ConsentCheck check, Judgement judgement) {
    String type = Names.simple(check.method().ownerType());
    String receiver = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    String owner = fixOwner(judgement.flow());
    String purpose = purposeConstant(judgement.missing().get(0));
    boolean subjectFirst = !(check.subject() instanceof Port.Arg arg) || arg.index() == 0;
    List<String> arguments = subjectFirst ? List.of(owner, purpose) : List.of(purpose, owner);
    return receiver + "." + check.method().name() + "(" + String.join(", ", arguments) + ")";
  }

  private String fixOwner(Flow flow) {
    return owners.of(flow.token().subject()).orElse("<owner of the media>");
  }

  private String purposeConstant(String key) {
    for (Map.Entry<String, String> entry : policy.purposes().constants().entrySet()) {
      if (entry.getValue().equals(key)) {
        String[] parts = entry.getKey().split("[.$]");
        return parts.length > 1
            ? parts[parts.length - 2] + "." + parts[parts.length - 1]
            : entry.getKey();
      }
    }
    return key;
  }

  private static String restsOn(Judgement judgement) {
    String media =
        judgement.flow().token().origin() instanceof Origin.Source source
            ? source.evidence().key() + " media, "
            : "";
    String host = judgement.flow().sink().hostUnknown() ? ", unresolved host" : "";
    return media + judgement.flow().sink().evidence().key() + " sink" + host;
  }
}
