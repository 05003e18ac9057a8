package dev.consentgate.summary;

import dev.consentgate.policy.Evidence;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values, media tokens and the heap as nodes. A function that the module made is written as an
 * object of which nothing is known: its body has no name outside.
 */
final class ValueForm {

  private ValueForm() {}

  static Node write(Value value) {
    return Node.group(
        TermForm.writeOptional(value.term()),
        write(value.tokens()),
        Node.list(value.objects(), ValueForm::write),
        write(value.constants()));
  }

  static Value value(Node node) {
    Parts parts = Parts.of(node);
    Term term = parts.optional(TermForm::read);
    Tokens tokens = tokens(parts.node());
    Set<AbstractObject> objects = new LinkedHashSet<>(Parts.list(parts.node(), ValueForm::object));
    Constants constants = constants(parts.node());
    parts.end();
    return new Value(term, tokens, Collections.unmodifiableSet(objects), constants);
  }

  private static Node write(Constants constants) {
    return constants.any() ? Node.NOTHING : Node.list(constants.values(), ConstantForm::write);
  }

  private static Constants constants(Node node) {
    if (node.equals(Node.NOTHING)) {
      return Constants.ANY;
    }
    Set<@Nullable Object> values = new LinkedHashSet<>();
    Parts parts = Parts.of(node);
    while (!parts.isAtEnd()) {
      values.add(ConstantForm.read(parts.node()));
    }
    return new Constants(false, Collections.unmodifiableSet(values));
  }

  // Media

  private static Node write(Tokens tokens) {
    return Node.list(
        tokens.all().entrySet(),
        entry -> Node.group(write(entry.getKey()), FactForm.write(entry.getValue())));
  }

  private static Tokens tokens(Node node) {
    Tokens tokens = Tokens.NONE;
    Parts all = Parts.of(node);
    while (!all.isAtEnd()) {
      Parts parts = Parts.of(all.node());
      Token token = token(parts.node());
      tokens = tokens.join(Tokens.of(token, FactForm.facts(parts.node())));
      parts.end();
    }
    return tokens;
  }

  static Node write(Token token) {
    Subject subject = token.subject();
    return Node.group(
        write(token.origin()),
        Node.word(token.category()),
        TermForm.writeOptional(subject.root()),
        subject.mediaType() == null ? Node.NOTHING : Node.word(subject.mediaType()),
        TermForm.writeOptional(subject.owner()));
  }

  static Token token(Node node) {
    Parts parts = Parts.of(node);
    Origin origin = origin(parts.node());
    String category = parts.word();
    Term root = parts.optional(TermForm::read);
    String mediaType = parts.optional(Parts::word);
    Term owner = parts.optional(TermForm::read);
    parts.end();
    return new Token(origin, category, new Subject(root, mediaType, owner));
  }

  private static Node write(Origin origin) {
    if (origin instanceof Origin.Input input) {
      return Node.kind(
          "input",
          SymbolForm.path(input.path()),
          SymbolForm.type(input.type()),
          Node.word(input.name()));
    }
    if (origin instanceof Origin.Source source) {
      return Node.kind(
          "source",
          SymbolForm.location(source.location()),
          Node.word(source.symbol()),
          Node.word(source.description()),
          Node.word(source.evidence().name()));
    }
    throw new InexpressibleException(origin);
  }

  private static Origin origin(Node node) {
    Parts parts = Parts.of(node);
    String kind = parts.word();
    if (kind.equals("input")) {
      Path path = SymbolForm.path(parts.node());
      TypeRef type = SymbolForm.type(parts.node());
      String name = parts.word();
      parts.end();
      return new Origin.Input(path, type, name);
    }
    if (kind.equals("source")) {
      Location location = SymbolForm.location(parts.node());
      Origin source =
          new Origin.Source(
              location, parts.word(), parts.word(), parts.constant(Evidence.values()));
      parts.end();
      return source;
    }
    throw new SummaryFormatException("an unknown kind of origin");
  }

  // Objects

  static Node write(AbstractObject object) {
    if (object instanceof AbstractObject.Input input) {
      return Node.kind(
          "input",
          SymbolForm.path(input.path()),
          SymbolForm.type(input.type()),
          Node.flag(input.isExact()));
    }
    if (object instanceof AbstractObject.FromCall made) {
      return made(made.path(), made.type(), made.isExact(), made.isFresh());
    }
    if (object instanceof AbstractObject.Function function && function.site() >= 0) {
      return made(function.path(), function.type(), false, false);
    }
    throw new InexpressibleException(object);
  }

  private static Node made(String path, TypeRef type, boolean exact, boolean fresh) {
    return Node.kind(
        "made", Node.word(path), SymbolForm.type(type), Node.flag(exact), Node.flag(fresh));
  }

  static AbstractObject object(Node node) {
    Parts parts = Parts.of(node);
    String kind = parts.word();
    if (kind.equals("input")) {
      Path path = SymbolForm.path(parts.node());
      AbstractObject input =
          new AbstractObject.Input(path, SymbolForm.type(parts.node()), parts.flag());
      parts.end();
      return input;
    }
    if (kind.equals("made")) {
      String path = parts.word();
      AbstractObject made =
          new AbstractObject.FromCall(
              Integer.MAX_VALUE, path, SymbolForm.type(parts.node()), parts.flag(), parts.flag());
      parts.end();
      return made;
    }
    throw new SummaryFormatException("an unknown kind of object");
  }

  static Node write(Heap heap) {
    return Node.list(
        heap.objects(),
        object ->
            Node.group(
                write(object),
                Node.list(
                    heap.fields(object).entrySet(),
                    field -> Node.group(Node.word(field.getKey()), write(field.getValue())))));
  }

  static Heap heap(Node node) {
    Heap heap = Heap.EMPTY;
    Parts all = Parts.of(node);
    while (!all.isAtEnd()) {
      Parts parts = Parts.of(all.node());
      AbstractObject object = object(parts.node());
      Map<String, Value> fields = new LinkedHashMap<>();
      Parts values = Parts.of(parts.node());
      while (!values.isAtEnd()) {
        Parts field = Parts.of(values.node());
        fields.put(field.word(), value(field.node()));
        field.end();
      }
      parts.end();
      heap = heap.with(object, fields);
    }
    return heap;
  }
}
