package dev.consentgate.flow;

import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.Map;

/** What becomes of checks before a function that is handed over to run after a delay. */
final class Delays {

  private Delays() {}

  /** What was checked before the function was handed over is old by the time it runs. */
  static void putOff(State turn, Value function) {
    turn.setFacts(turn.facts().asEarlier());
    Heap heap = turn.heap();
    for (AbstractObject object : function.objects()) {
      for (Map.Entry<String, Value> held : heap.fields(object).entrySet()) {
        heap = heap.with(object, held.getKey(), asEarlier(held.getValue()));
      }
    }
    turn.setHeap(heap);
  }

  private static Value asEarlier(Value value) {
    Tokens earlier =
        value.tokens().map((token, licences) -> Map.entry(token, licences.asEarlier()));
    return value.withTokens(earlier);
  }
}
