package dev.consentgate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.judgement.Judgement;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An identity tells findings apart by what they say, and by nothing that an edit elsewhere moves.
 */
final class IdentityTest {

  private static final MethodId SEND =
      new MethodId("app.Upload", "send", List.of("app.domain.Photo", "byte[]"));

  @Test
  void isEightHexadecimalDigits() {
    assertThat(Identity.of(SampleJudgement.sharing().build(), SEND, 0)).matches("[0-9a-f]{8}");
  }

  @Test
  void staysWhenLinesMove() {
    Judgement before = SampleJudgement.sharing().build();
    Judgement after = SampleJudgement.sharing().movedBy(17).build();
    assertThat(after).isNotEqualTo(before);
    assertThat(Identity.of(after, SEND, 0)).isEqualTo(Identity.of(before, SEND, 0));
  }

  @Test
  void tellsApartWhatMakesAFinding() {
    List<String> identities = new ArrayList<>();
    identities.add(Identity.of(SampleJudgement.sharing().build(), SEND, 0));
    identities.add(Identity.of(SampleJudgement.sharing().build(), SEND, 1));
    identities.add(Identity.of(SampleJudgement.training().build(), SEND, 0));
    identities.add(Identity.of(SampleJudgement.sharing().to("partner").build(), SEND, 0));
    identities.add(Identity.of(SampleJudgement.sharing().of("user.location").build(), SEND, 0));
    identities.add(
        Identity.of(
            SampleJudgement.sharing().build(), new MethodId("app.Upload", "send", List.of()), 0));
    Set<String> distinct = new LinkedHashSet<>(identities);
    assertThat(distinct).hasSameSizeAs(identities);
  }

  @ParameterizedTest
  @CsvSource({
    "app.Upload, send, app.Upload#send(Photo)",
    "app.Upload$1, send, app.Upload#send(Photo)",
    "app.Upload$12, send, app.Upload#send(Photo)",
    "app.Upload$1Local, send, app.UploadLocal#send(Photo)",
    "app.Upload$Part$3, send, app.Upload$Part#send(Photo)",
    "app.Upload, lambda$send$0, app.Upload#send",
    "app.Upload, lambda$send$17, app.Upload#send",
    "app.Upload, lambda$lambda$send$0$1, app.Upload#send",
    "app.Upload, lambda$send$all$2, app.Upload#send$all",
    "app.Upload$4, lambda$send$2, app.Upload#send"
  })
  void numbersOfNamelessClassesAndLambdasDoNotCount(String owner, String name, String named) {
    MethodId method = new MethodId(owner, name, List.of("app.domain.Photo"));
    assertThat(Identity.named(method)).isEqualTo(named);
  }

  @Test
  void parameterTypesAreSimpleAndWithoutNumbers() {
    MethodId method =
        new MethodId("A", "m", List.of("x.A$1Local", "x.B$C[]", "byte[]", "x.A$2Other[]"));
    assertThat(Identity.named(method)).isEqualTo("A#m(Local,C[],byte[],Other[])");
    assertThat(Identity.named(new MethodId("A", "<init>", List.of()))).isEqualTo("A#<init>()");
  }
}
