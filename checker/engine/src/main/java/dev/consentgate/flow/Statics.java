package dev.consentgate.flow;

import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.List;
import java.util.Set;

/**
 * Static fields, held by one input object for each class, and fields whose initialisers say all
 * that is ever in them.
 */
final class Statics {

  private final Places places;
  private final FinalFields finalFields;
  private final ConstantContents contents;

  Statics(Universe universe, Places places) {
    this.places = places;
    this.finalFields = universe.finalFields();
    this.contents = universe.constantContents();
  }

  /** The object that holds the static fields of a class. */
  static Value holder(String owner) {
    AbstractObject object =
        new AbstractObject.Input(new Path(Path.STATIC, List.of(owner)), TypeRef.of(owner), false);
    return new Value(null, Tokens.NONE, Set.of(object), Constants.ANY);
  }

  Value read(State state, FieldId field, TypeRef type) {
    if (field.owner().equals("java.lang.Boolean")) {
      return Value.constant(field.name().equals("TRUE"));
    }
    Value known = finalFields.ofStatic(field);
    if (known != null) {
      return known.term() == null ? known.withTerm(new Term.Static(field)) : known;
    }
    Value read = places.readField(state, holder(field.owner()), field.name(), type);
    Value named = read.withTerm(new Term.Static(field));
    Value content = named.objects().isEmpty() ? null : contents.read(state, field, named, true);
    return content == null ? named : content;
  }

  void write(State state, FieldId field, Value value) {
    places.writeField(state, holder(field.owner()), field.name(), value);
    state.killFacts(Gone.term(new Term.Static(field)));
    Term term = value.term();
    if (term != null && !(term instanceof Term.Constant)) {
      state.alias(term, new Term.Static(field));
    }
  }

  /** The field's value, sharpened by its initialiser when nothing else is ever in it. */
  Value finalField(State state, Value holder, FieldId field, TypeRef type) {
    Value read = places.readField(state, holder, field.name(), type);
    boolean fromOutside =
        !read.objects().isEmpty()
            && read.objects().stream().allMatch(object -> object instanceof AbstractObject.Input);
    if (!fromOutside) {
      return read;
    }
    Value known = finalFields.ofInstance(field);
    if (known != null) {
      return known.withTerm(read.term());
    }
    Value content = contents.read(state, field, read, false);
    if (content != null) {
      return content;
    }
    String made = finalFields.classOf(field);
    return made == null || read.objects().size() != 1 ? read : exactly(read, TypeRef.of(made));
  }

  private static Value exactly(Value read, TypeRef type) {
    AbstractObject.Input place = (AbstractObject.Input) read.objects().iterator().next();
    return new Value(
        read.term(),
        read.tokens(),
        Set.of(new AbstractObject.Input(place.path(), type, true)),
        read.constants());
  }
}
