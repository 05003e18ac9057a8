package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import java.util.Collection;
import java.util.Map;

/**
 * The bound on how finely a summary tells its callers' plain values apart.
 *
 * <p>Beyond {@link #MAX_PLACES} places, those of one parameter become all that lies below it;
 * places of a media type, or of a type that holds media, are always told apart.
 */
final class InputFolding {

  /** Places of plain inputs that one value, or all flows of a summary, may name. */
  static final int MAX_PLACES = 12;

  private final MediaTypes mediaTypes;

  InputFolding(MediaTypes mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  Tokens folded(Tokens tokens) {
    return isTooFine(tokens.all().keySet())
        ? tokens.map((token, licences) -> Map.entry(folded(token), licences))
        : tokens;
  }

  FlowSet folded(FlowSet flows) {
    if (!isTooFine(flows.all().stream().map(Flow::token).distinct().toList())) {
      return flows;
    }
    FlowSet folded = new FlowSet();
    for (Flow flow : flows.all()) {
      folded.add(flow.with(folded(flow.token()), flow.licences(), flow.executions()));
    }
    return folded;
  }

  private boolean isTooFine(Collection<Token> tokens) {
    return tokens.size() > MAX_PLACES
        && tokens.stream().filter(this::isPlainPlace).count() > MAX_PLACES;
  }

  private Token folded(Token token) {
    return isPlainPlace(token) && token.origin() instanceof Origin.Input input
        ? new Token(
            new Origin.Input(input.path().below(), TypeRef.UNKNOWN, ""),
            token.category(),
            new Subject(Term.SELF, null, null))
        : token;
  }

  private boolean isPlainPlace(Token token) {
    return token.origin() instanceof Origin.Input input
        && !input.path().steps().isEmpty()
        && !mediaTypes.holdsMedia(input.type());
  }
}
