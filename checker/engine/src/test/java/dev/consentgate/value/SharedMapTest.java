package dev.consentgate.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.term.Marked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A {@link SharedMap} is what a plain map would be, whatever the hash codes of its keys are. */
final class SharedMapTest {

  /** A key of which several share their hash code. */
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number / 3 * 0x10001;
    }
  }

  private record Amount(int size) implements Marked {
    @Override
    public long marks() {
      return 1L << (size & 63);
    }
  }

  @Property
  void entriesAreThoseOfAPlainMap(@ForAll List<@IntRange(min = -40, max = 40) Integer> edits) {
    Map<Key, Amount> plain = new LinkedHashMap<>();
    SharedMap<Key, Amount> shared = edited(edits, plain);
    assertThat(shared).containsExactlyInAnyOrderEntriesOf(plain);
    assertThat(shared.size()).isEqualTo(plain.size());
    long marks = plain.values().stream().mapToLong(Amount::marks).reduce(0, (a, b) -> a | b);
    assertThat(shared.marks()).isEqualTo(marks);
  }

  @Property
  void equalityForgetsTheOrderOfEdits(@ForAll List<@IntRange(min = 0, max = 40) Integer> keys) {
    SharedMap<Key, Amount> forth = SharedMap.empty();
    SharedMap<Key, Amount> back = SharedMap.empty();
    for (int i = 0; i < keys.size(); i++) {
      forth = forth.with(new Key(keys.get(i)), new Amount(keys.get(i)));
      int last = keys.get(keys.size() - 1 - i);
      back = back.with(new Key(last), new Amount(last));
    }
    assertThat(forth).isEqualTo(back);
    assertThat(forth.with(new Key(99), new Amount(1))).isNotEqualTo(back);
  }

  @Property
  void unionAsksTheMergerForEveryKeyOnce(
      @ForAll List<@IntRange(min = -40, max = 40) Integer> left,
      @ForAll List<@IntRange(min = -40, max = 40) Integer> right) {
    Map<Key, Amount> one = new LinkedHashMap<>();
    Map<Key, Amount> other = new LinkedHashMap<>();
    SharedMap<Key, Amount> united =
        edited(left, one)
            .union(
                edited(right, other),
                (key, a, b) ->
                    new Amount(100 * (a == null ? 0 : a.size()) + (b == null ? 0 : b.size())));
    Map<Key, Amount> expected = new LinkedHashMap<>();
    one.forEach((key, amount) -> expected.put(key, merged(amount, other.get(key))));
    other.forEach((key, amount) -> expected.putIfAbsent(key, merged(null, amount)));
    assertThat(united).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Property
  void onlyValuesWithTheMarkAreChanged(
      @ForAll List<@IntRange(min = -40, max = 40) Integer> edits,
      @ForAll @IntRange(min = 0, max = 63) int mark) {
    Map<Key, Amount> plain = new LinkedHashMap<>();
    SharedMap<Key, Amount> shared = edited(edits, plain);
    plain.replaceAll((key, amount) -> (amount.size() & 63) == mark ? new Amount(7) : amount);
    assertThat(shared.map(1L << mark, amount -> new Amount(7)))
        .containsExactlyInAnyOrderEntriesOf(plain);
  }

  private static Amount merged(Amount left, Amount right) {
    return new Amount(100 * (left == null ? 0 : left.size()) + (right == null ? 0 : right.size()));
  }

  /** A negative edit removes its key. */
  private static SharedMap<Key, Amount> edited(List<Integer> edits, Map<Key, Amount> plain) {
    SharedMap<Key, Amount> shared = SharedMap.empty();
    for (int edit : edits) {
      Key key = new Key(Math.abs(edit));
      if (edit < 0) {
        plain.remove(key);
        shared = shared.without(key);
      } else {
        plain.put(key, new Amount(edit));
        shared = shared.with(key, new Amount(edit));
      }
    }
    return shared;
  }
}
