package dev.consentgate.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be secret in an address is not written anywhere. */
final class WebAddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "photo reaches https://api.example.com/v1 | photo reaches https://api.example.com/v1",
        "to https://me:secret@api.example.com/v1?key=abc#f now | to https://api.example.com/v1 now",
        "post(\"https://a.example/?token=t\", b) | post(\"https://a.example/\", b)",
        "jdbc:x://u:p@db/a and http://b?c=d | jdbc:x://db/a and http://b",
        "a@b ? c | a@b ? c",
        "https://a@b@c.example | https://c.example",
      })
  void losesUserAndQuery(String text, String expected) {
    assertThat(WebAddresses.withoutSecrets(text)).isEqualTo(expected);
  }
}
