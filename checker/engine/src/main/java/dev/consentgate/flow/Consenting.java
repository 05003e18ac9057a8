package dev.consentgate.flow;

import dev.consentgate.policy.Port;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.Map;

/** The results of calls that give only the media of people who have consented: a query's rows. */
final class Consenting {

  private final Places places;

  Consenting(Places places) {
    this.places = places;
  }

  /**
   * The result with licences for the media that the port names, in it or among its elements.
   *
   * @param licences consents of the owner
   */
  Value licensed(State state, Port media, Value result, Facts licences) {
    if (media instanceof Port.Result) {
      return result.withTokens(licensed(result.tokens(), licences));
    }
    if (media instanceof Port.Element element && element.container() instanceof Port.Result) {
      Heap heap = state.heap();
      for (AbstractObject object : result.objects()) {
        Value held = places.fieldOf(heap, object, Path.ELEMENT, TypeRef.UNKNOWN);
        heap = heap.with(object, Path.ELEMENT, held.withTokens(licensed(held.tokens(), licences)));
      }
      state.setHeap(heap);
    }
    return result;
  }

  private static Tokens licensed(Tokens tokens, Facts licences) {
    return tokens.map((token, own) -> Map.entry(token, own.withAll(licences)));
  }
}
