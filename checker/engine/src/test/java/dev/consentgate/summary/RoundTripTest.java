package dev.consentgate.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consentgate.flow.FlowSet;
import dev.consentgate.flow.Summary;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Law;
import dev.consentgate.value.Value;
import dev.consentgate.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** What was written is read again as it was; what no file can hold is refused. */
@Domain(Values.class)
@Domain(DomainContext.Global.class)
final class RoundTripTest {

  private static final Set<Class<?>> OF_ONE_FRAME =
      Set.of(Term.Defined.class, AbstractObject.Allocated.class, AbstractObject.Older.class);

  @Law
  void facts(@ForAll Facts facts) {
    check(facts, FactForm::write, FactForm::facts);
  }

  @Law
  void values(@ForAll Value value) {
    check(value, ValueForm::write, ValueForm::value);
  }

  @Law
  void heaps(@ForAll Heap heap) {
    check(heap, ValueForm::write, ValueForm::heap);
  }

  @Law
  void summaries(
      @ForAll Value result,
      @ForAll Facts facts,
      @ForAll Condition condition,
      @ForAll Execution execution,
      @ForAll boolean always) {
    Summary summary =
        new Summary(
            always,
            result,
            Set.of(),
            Heap.EMPTY,
            Set.of(),
            facts,
            Map.of(condition, facts),
            Map.of(execution, always),
            new FlowSet());
    check(summary, SummaryForm::write, SummaryForm::summary);
  }

  private static <T> void check(T thing, Function<T, Node> write, Function<Node, T> read) {
    Node node;
    try {
      node = write.apply(thing);
    } catch (InexpressibleException refused) {
      assertThat(OF_ONE_FRAME)
          .anyMatch(kind -> thing.toString().contains(kind.getSimpleName() + "["));
      return;
    }
    String text = NodeText.of(node);
    assertThat(text).doesNotContain("\n", "\t");
    assertThat(read.apply(NodeText.read(text))).isEqualTo(thing);
    assertThat(NodeText.of(write.apply(read.apply(node)))).isEqualTo(text);
  }

  @Test
  void placesThatNoMethodHasAreRefused() {
    assertThatThrownBy(() -> TermForm.read(NodeText.read("(arg -1)")))
        .isInstanceOf(SummaryFormatException.class);
    for (String path : List.of("(-1 ())", "(-2 ())", "(-3 (a))", "(0 (a b c d e f))")) {
      assertThatThrownBy(() -> SymbolForm.path(NodeText.read(path)))
          .isInstanceOf(SummaryFormatException.class);
    }
  }

  @Test
  void wordsKeepEveryCharacter() {
    String word = " (\"quoted\\) \t\n\u00fc\u4e2d\ud83d\ude00";
    assertThat(NodeText.read(NodeText.of(Node.word(word)))).isEqualTo(Node.word(word));
    assertThat(NodeText.read(NodeText.of(Node.word("")))).isEqualTo(Node.word(""));
  }
}
