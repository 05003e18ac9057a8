package dev.consentgate.term;

import dev.consentgate.program.ClassConstant;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.symbol.Names;
import java.util.List;
import java.util.stream.Collectors;

/** Writes terms as the Java expressions a reader would expect to see in a message. */
public final class TermText {

  private final List<String> parameterNames;

  /**
   * @param parameterNames names of the frame's parameters in order, {@code this} included
   */
  public TermText(List<String> parameterNames) {
    this.parameterNames = List.copyOf(parameterNames);
  }

  /** The expression; {@code ...} where the source has no name for a part. */
  public String of(Term term) {
    if (term instanceof Term.Parameter parameter) {
      return parameter.index() < parameterNames.size()
          ? parameterNames.get(parameter.index())
          : "...";
    }
    if (term instanceof Term.Defined defined) {
      return defined.name().isEmpty() ? "..." : defined.name();
    }
    if (term instanceof Term.Access access) {
      return accessText(access);
    }
    if (term instanceof Term.Apply apply) {
      return apply.function().equals(Term.CONCAT)
          ? apply.arguments().stream().map(this::of).collect(Collectors.joining(" + "))
          : apply.function() + arguments(apply.arguments());
    }
    if (term instanceof Term.Constant constant) {
      return constantText(constant.value());
    }
    if (term instanceof Term.Static constant) {
      return Names.simple(constant.field().owner()) + "." + constant.field().name();
    }
    if (term instanceof Term.SessionUser) {
      return "the signed-in user";
    }
    if (term instanceof Term.Foreign foreign) {
      return foreign.text();
    }
    return term instanceof Term.Self ? "it" : "...";
  }

  private String accessText(Term.Access access) {
    String base = of(access.base());
    boolean call = access.accessor().endsWith("()");
    String name =
        call
            ? access.accessor().substring(0, access.accessor().length() - 2)
                + arguments(access.arguments())
            : access.accessor();
    return base.equals("this") ? name : base + "." + name;
  }

  private String arguments(List<Term> arguments) {
    return arguments.stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
  }

  /** A constant as source code would write it, without its package. */
  public static String constantText(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof EnumConstant constant) {
      return Names.simple(constant.type()) + "." + constant.name();
    }
    if (value instanceof ClassConstant constant) {
      return Names.simple(constant.type()) + ".class";
    }
    return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
  }
}
