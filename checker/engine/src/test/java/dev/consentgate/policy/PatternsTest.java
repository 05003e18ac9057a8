package dev.consentgate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of methods and the language of ports. */
class PatternsTest {

  private static final BiPredicate<String, String> SUBTYPES =
      (type, ancestor) ->
          type.equals(ancestor) || (type.equals("a.Sub") && ancestor.equals("a.Base"));

  private static MethodPattern pattern(String text) throws SyntaxException {
    return MethodPatternParser.parse(text, true);
  }

  @Test
  void matchesOwnersWithSubtypes() throws SyntaxException {
    MethodPattern pattern = pattern("a.Base#send(byte[],Map<String,Photo>,Object...)");
    List<String> parameters = List.of("byte[]", "Map", "Object[]");
    assertThat(pattern.matchesMethod("a.Base", "send", parameters, SUBTYPES)).isTrue();
    assertThat(pattern.matchesMethod("a.Sub", "send", parameters, SUBTYPES)).isTrue();
    assertThat(pattern.matchesMethod("a.Sub", "send", null, SUBTYPES)).isTrue();
    assertThat(pattern.matchesMethod("a.Sub", "send", List.of("byte[]"), SUBTYPES)).isFalse();
    assertThat(pattern.matchesMethod("a.Sub", "sent", parameters, SUBTYPES)).isFalse();
    MethodPattern exact = MethodPatternParser.parse("a.Base#send", false);
    assertThat(exact.matchesMethod("a.Sub", "send", parameters, SUBTYPES)).isFalse();
  }

  @Test
  void matchesConstructorsOfTheTypeItselfOnly() throws SyntaxException {
    MethodPattern pattern = pattern("a.Base#new(byte[])");
    assertThat(pattern.matchesConstructor("a.Base", List.of("byte[]"), SUBTYPES)).isTrue();
    assertThat(pattern.matchesConstructor("a.Sub", List.of("byte[]"), SUBTYPES)).isFalse();
    assertThat(pattern.matchesMethod("a.Base", "new", List.of("byte[]"), SUBTYPES)).isFalse();
  }

  @Test
  void knowsNestedTypesUnderBothNames() throws SyntaxException {
    for (String written : List.of("a.Outer.Inner#go", "a.Outer$Inner#go")) {
      assertThat(pattern(written).ownerType()).isEqualTo("a.Outer$Inner");
      assertThat(pattern(written).matchesMethod("a.Outer$Inner", "go", null, SUBTYPES)).isTrue();
    }
    assertThat(pattern("a.Base.Inner#go").matchesMethod("a.Base.Inner", "go", null, SUBTYPES))
        .as("a package with a capital letter")
        .isTrue();
  }

  @Test
  void matchesWildcards() throws SyntaxException {
    assertThat(pattern("a.Base#*").matchesMethod("a.Sub", "any", null, SUBTYPES)).isTrue();
    assertThat(pattern("a.Base#set*").matchesMethod("a.Sub", "setX", null, SUBTYPES)).isTrue();
    assertThat(pattern("a.Base#set*").matchesMethod("a.Sub", "getX", null, SUBTYPES)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arg 0",
        "args",
        "this",
        "result",
        "new",
        "session user",
        "element of this",
        "element at arg 0 of this",
        "element at element of arg 1 of result",
        "element of element of result",
        "owner(element of result)",
        "arg 0.request.dataSubjectId()",
        "(element of result).key",
        "parameter 1 of arg 2",
      })
  void printsWhatItReads(String text) throws SyntaxException {
    assertThat(PortParser.parse(text)).hasToString(text);
  }

  @Test
  void readsOtherSpellings() throws SyntaxException {
    assertThat(PortParser.parse("elements of this")).hasToString("element of this");
    assertThat(PortParser.parse(" owner( arg 1 ) ")).hasToString("owner(arg 1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "arg",
        "arg x",
        "arg 0 1",
        "owner",
        "owner(arg 0",
        "element this",
        "arg 0.",
        "foo(",
        "session",
        "parameter 0",
        "(arg 0"
      })
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> PortParser.parse(text)).isInstanceOf(SyntaxException.class);
  }

  @Test
  void readsPropertiesInEveryStyle() {
    Port.Member any = new Port.Member(Port.RECEIVER, "ownerId", false);
    assertThat(List.of("ownerId", "getOwnerId", "isOwnerId")).allMatch(any::isReadBy);
    assertThat(any.isReadBy("getOwner")).isFalse();
    Port.Member exact = new Port.Member(Port.RECEIVER, "ownerId", true);
    assertThat(exact.isReadBy("getOwnerId")).isFalse();
  }

  @Test
  void theIndexFindsByNameAndLetsTheRulingEntriesSpeak() throws SyntaxException {
    Position at = Position.of("test");
    Policy catalog =
        new PolicyBuilder()
            .add(carries("a.Base#*", Evidence.CATALOG))
            .add(carries("a.Base#send", Evidence.CATALOG))
            .add(carries("a.Base#new(byte[])", Evidence.CATALOG))
            .build();
    Policy user =
        new PolicyBuilder()
            .add(new NonCarrier(pattern("a.Sub#id()"), Evidence.DECLARED, at))
            .build();
    PolicyIndex index = PolicyIndex.of(Policy.merge(catalog, user));

    assertThat(index.declarationsOf("a.Sub", "send", List.of(), SUBTYPES).propagations())
        .extracting(p -> p.method().name())
        .containsExactly("send");
    assertThat(index.declarationsOf("a.Sub", "other", List.of(), SUBTYPES).propagations())
        .extracting(p -> p.method().name())
        .containsExactly("*");
    MethodDeclarations id = index.declarationsOf("a.Sub", "id", List.of(), SUBTYPES);
    assertThat(id.propagations()).isEmpty();
    assertThat(id.nonCarriers()).hasSize(1);
    assertThat(index.declarationsOf("b.Other", "send", List.of(), SUBTYPES).isEmpty()).isTrue();
    assertThat(
            index.declarationsOfConstructor("a.Base", List.of("byte[]"), SUBTYPES).propagations())
        .hasSize(1);
    assertThat(index.isInteresting("send")).isFalse();
  }

  private static Propagation carries(String method, Evidence evidence) throws SyntaxException {
    return new Propagation(
        pattern(method),
        Propagation.Kind.CARRY,
        List.of(Port.ALL_ARGS),
        List.of(Port.RESULT),
        null,
        evidence,
        Position.of("test"));
  }
}
