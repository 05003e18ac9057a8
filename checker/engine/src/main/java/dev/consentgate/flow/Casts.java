package dev.consentgate.flow;

import dev.consentgate.policy.MediaType;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a cast to a media type tells of a value that a caller handed in under a wider type. */
final class Casts {

  private Casts() {}

  /** The value, of which it is now known that it is media of this type. */
  static Value toMedia(Value value, TypeRef type, MediaType media) {
    Set<AbstractObject> objects = new LinkedHashSet<>();
    boolean changed = false;
    for (AbstractObject object : value.objects()) {
      boolean wider = object instanceof AbstractObject.Input && isWider(object.type(), type);
      changed |= wider;
      objects.add(
          wider
              ? new AbstractObject.Input(((AbstractObject.Input) object).path(), type, false)
              : object);
    }
    return changed
        ? new Value(
            value.term(),
            value.tokens().map((token, licences) -> Map.entry(known(token, type, media), licences)),
            objects,
            value.constants())
        : value;
  }

  /** Whether nothing is known of the type but that it may be anything. */
  private static boolean isWider(TypeRef type, TypeRef target) {
    return (type.equals(TypeRef.OBJECT) || type.isUnknown()) && !type.equals(target);
  }

  private static Token known(Token token, TypeRef type, MediaType media) {
    boolean open =
        token.origin() instanceof Origin.Input input
            && token.category().isEmpty()
            && isWider(input.type(), type);
    if (!open) {
      return token;
    }
    Origin.Input input = (Origin.Input) token.origin();
    Subject subject = new Subject(token.subject().root(), type.name(), token.subject().owner());
    return new Token(new Origin.Input(input.path(), type, ""), media.category(), subject);
  }
}
