package dev.consentgate.finding;

import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reviewed exemptions of a program's methods: the one on the method itself, else the nearest
 * one around it. Whether its date has passed is not asked here: no verdict depends on a clock.
 */
public final class Exemptions {

  private static final String REVIEWED = "dev.consentgate.annotations.ReviewedExemption";

  private final Program program;

  public Exemptions(Program program) {
    this.program = program;
  }

  /** What is written on the method around the finding, or on what is around that. */
  public Optional<Exemption> of(Finding finding) {
    return annotations(finding.method()).stream()
        .filter(annotation -> annotation.type().equals(REVIEWED))
        .findFirst()
        .map(Exemptions::read);
  }

  /** Whether the finding is accepted as it is. */
  public boolean waives(Finding finding) {
    return of(finding).map(Exemption::complete).orElse(false);
  }

  private List<AnnotationInfo> annotations(MethodId method) {
    List<AnnotationInfo> found = new ArrayList<>();
    MethodId around = method;
    String owner = method.owner();
    while (owner != null) {
      Optional<TypeInfo> type = program.type(owner);
      found.addAll(onMethod(type, around));
      type.ifPresent(known -> found.addAll(known.annotations()));
      around = type.map(TypeInfo::enclosingMethod).orElse(null);
      owner = type.map(TypeInfo::enclosing).orElse(null);
    }
    return found;
  }

  private static List<AnnotationInfo> onMethod(Optional<TypeInfo> type, @Nullable MethodId method) {
    return type.stream()
        .flatMap(known -> known.methods().stream())
        .filter(declared -> declared.id().equals(method))
        .findFirst()
        .map(MethodInfo::annotations)
        .orElse(List.of());
  }

  private static Exemption read(AnnotationInfo annotation) {
    String reason = text(annotation, "reason");
    String approver = text(annotation, "approver");
    String until = text(annotation, "until");
    boolean complete = !reason.isBlank() && !approver.isBlank() && isDate(until);
    return new Exemption(reason, approver, until, complete);
  }

  private static String text(AnnotationInfo annotation, String member) {
    return String.join(" ", annotation.texts(member));
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
