package dev.consentgate.record;

import dev.consentgate.finding.Exemptions;
import dev.consentgate.finding.Finding;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The suppressions in the code around findings: an annotation without a reason. */
public final class Suppressions {

  private static final SuppressionRecord UNREASONED = new SuppressionRecord(true, "", "", "", true);

  private final Program program;
  private final Exemptions exemptions;

  Suppressions(Program program) {
    this.program = program;
    this.exemptions = new Exemptions(program);
  }

  /** What a {@code @SuppressWarnings} with the name of the rule comes to. */
  public static SuppressionRecord unreasoned() {
    return UNREASONED;
  }

  /** Those on the method around the finding and on what is around that. */
  List<SuppressionRecord> of(Finding finding) {
    List<SuppressionRecord> found = new ArrayList<>();
    exemptions
        .of(finding)
        .ifPresent(
            said ->
                found.add(
                    new SuppressionRecord(
                        true, said.reason(), said.approver(), said.until(), said.complete())));
    if (silenced(finding.method()).contains(finding.rule().checkName())) {
      found.add(UNREASONED);
    }
    return List.copyOf(found);
  }

  private Set<String> silenced(MethodId method) {
    return program.type(method.owner()).stream()
        .flatMap(type -> type.methods().stream())
        .filter(declared -> declared.id().equals(method))
        .findFirst()
        .map(MethodInfo::suppressions)
        .orElse(Set.of());
  }
}
