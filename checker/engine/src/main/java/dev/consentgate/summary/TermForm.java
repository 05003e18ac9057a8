package dev.consentgate.summary;

import dev.consentgate.symbol.FieldId;
import dev.consentgate.term.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms as nodes. A variable of a frame has no meaning outside of it and cannot be written. */
final class TermForm {

  private TermForm() {}

  static Node writeOptional(@Nullable Term term) {
    return term == null ? Node.NOTHING : write(term);
  }

  static Node write(Term term) {
    if (term instanceof Term.Parameter parameter) {
      return Node.kind("arg", Node.number(parameter.index()));
    }
    if (term instanceof Term.Access access) {
      return withArguments(
          "get", access.arguments(), write(access.base()), Node.word(access.accessor()));
    }
    if (term instanceof Term.Apply apply) {
      return withArguments("call", apply.arguments(), Node.word(apply.function()));
    }
    if (term instanceof Term.Constant constant) {
      return Node.kind("constant", ConstantForm.write(constant.value()));
    }
    if (term instanceof Term.Foreign foreign) {
      return Node.kind("foreign", Node.word(foreign.text()), Node.flag(foreign.otherOwner()));
    }
    if (term instanceof Term.Static field) {
      return Node.kind("static", Node.word(field.field().owner()), Node.word(field.field().name()));
    }
    return Node.kind(plain(term));
  }

  private static Node withArguments(String kind, List<Term> arguments, Node... first) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.word(kind));
    parts.addAll(List.of(first));
    arguments.forEach(argument -> parts.add(write(argument)));
    return new Node.Group(parts);
  }

  private static String plain(Term term) {
    if (term instanceof Term.Result) {
      return "result";
    }
    if (term instanceof Term.Self) {
      return "self";
    }
    if (term instanceof Term.Owner) {
      return "owner";
    }
    if (term instanceof Term.SessionUser) {
      return "session-user";
    }
    throw new InexpressibleException(term);
  }

  static Term read(Node node) {
    Parts parts = Parts.of(node);
    Term term = read(parts.word(), parts);
    parts.end();
    if (term.depth() > Term.MAX_DEPTH) {
      throw new SummaryFormatException("a term that is too deep");
    }
    return term;
  }

  private static int index(int number) {
    if (number < 0) {
      throw new SummaryFormatException("a parameter that no method has");
    }
    return number;
  }

  private static Term read(String kind, Parts parts) {
    return switch (kind) {
      case "arg" -> new Term.Parameter(index(parts.number()));
      case "get" -> {
        Term base = read(parts.node());
        String accessor = parts.word();
        yield new Term.Access(base, accessor, parts.rest(TermForm::read));
      }
      case "call" -> {
        String function = parts.word();
        yield new Term.Apply(function, parts.rest(TermForm::read));
      }
      case "constant" -> new Term.Constant(ConstantForm.read(parts.node()));
      case "foreign" -> new Term.Foreign(parts.word(), parts.flag());
      case "static" -> new Term.Static(new FieldId(parts.word(), parts.word()));
      case "result" -> Term.RESULT;
      case "self" -> Term.SELF;
      case "owner" -> Term.OWNER;
      case "session-user" -> Term.SESSION_USER;
      default -> throw new SummaryFormatException("an unknown kind of term");
    };
  }
}
