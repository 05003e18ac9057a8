package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.List;

/**
 * The inner arrays of {@code new T[2][3]}, made with the outer one: each by itself where there are
 * few, else one that stands for all.
 */
final class NestedArrays {

  private static final int MAX_APART = 4;

  private final Places places;

  NestedArrays(Places places) {
    this.places = places;
  }

  /**
   * Fills an array that has just been made.
   *
   * @param lengths of the array and of those in it, as far as the text gives them
   */
  void fill(State state, Value array, int site, TypeRef type, List<Value> lengths) {
    fill(state, array, site, "", type, lengths);
  }

  private void fill(
      State state, Value array, int site, String path, TypeRef type, List<Value> lengths) {
    if (lengths.size() < 2 || !type.isArray() || !type.elementType().isArray()) {
      return;
    }
    Object length = lengths.get(0).constants().isSingle() ? lengths.get(0).constants().single() : 0;
    int count = length instanceof Integer number ? number : 0;
    boolean apart = count > 0 && count <= MAX_APART && !path.endsWith(AbstractObject.MANY);
    for (int i = 0; i < (apart ? count : 1); i++) {
      String slot = apart ? Slots.of(Value.constant(i)) : Path.ELEMENT;
      String own = path + slot + (apart ? "" : AbstractObject.MANY);
      AbstractObject inner = new AbstractObject.FromCall(site, own, type.elementType(), true, true);
      Recency.renew(state, inner);
      Value value = Value.pointingTo(null, inner);
      places.putElement(state, array, slot, value);
      fill(state, value, site, own, type.elementType(), lengths.subList(1, lengths.size()));
    }
  }
}
