package dev.consentgate.policy.reader;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A policy that cannot be used; it holds every error of the file, in the file's order. */
public final class PolicyException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<PolicyError> errors;

  /** With at least one error. */
  public PolicyException(List<PolicyError> errors) {
    super(render(errors));
    this.errors = sorted(errors);
  }

  /** The errors, in the file's order. */
  public List<PolicyError> errors() {
    return errors;
  }

  /** All errors, one a line, as they are shown to the user; equal to the message. */
  public String render() {
    return render(errors);
  }

  private static String render(List<PolicyError> errors) {
    return sorted(errors).stream().map(PolicyError::toString).collect(Collectors.joining("\n"));
  }

  private static List<PolicyError> sorted(List<PolicyError> errors) {
    return errors.stream().sorted(Comparator.comparing(PolicyError::position)).toList();
  }
}
