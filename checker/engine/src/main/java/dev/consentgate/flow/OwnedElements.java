package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Elements of containers of which an equation, here or in a callee, says whose they are. */
final class OwnedElements {

  private final Places places;

  OwnedElements(Places places) {
    this.places = places;
  }

  /** Says of all elements of the container whose they are. */
  void give(State state, Value container, Term owner) {
    Heap heap = state.heap();
    for (AbstractObject object : container.objects()) {
      Value elements = places.fieldOf(heap, object, Path.ELEMENT, TypeRef.UNKNOWN);
      heap =
          heap.with(object, Path.ELEMENT, elements.withTokens(ownedBy(elements.tokens(), owner)));
    }
    state.setHeap(heap);
  }

  /** The tokens with this owner, which their own media type may also tell. */
  static Tokens ownedBy(Tokens tokens, @Nullable Term owner) {
    return tokens.map(
        (token, licences) -> {
          Subject old = token.subject();
          return Map.entry(token.with(new Subject(old.root(), old.mediaType(), owner)), licences);
        });
  }

  /**
   * The owner that a callee has found of everything its caller's container holds, where it has put
   * nothing else into it; null when there is none.
   */
  static @Nullable Term found(AbstractObject.Input container, Value elements) {
    Path path = container.path().then(Path.ELEMENT);
    Term owner = null;
    for (Token token : elements.tokens().all().keySet()) {
      Term own = token.subject().owner();
      boolean handedIn = token.origin() instanceof Origin.Input input && input.path().equals(path);
      if (!handedIn || own == null || (owner != null && !owner.equals(own))) {
        return null;
      }
      owner = own;
    }
    return owner;
  }
}
