package dev.consentgate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.PolicyBuilder;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.Recipient;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is behind an address: the register's recipient, the project itself, or a bare host. */
final class HostsTest {

  private static final Policy POLICY =
      new PolicyBuilder()
          .internalHost("*.acme.internal")
          .internalHost("${media-service.url}")
          .internalHost("localhost")
          .internalHost("[::1]")
          .add(
              new Recipient(
                  "hive",
                  "Hive",
                  List.of("api.thehive.ai", "*.hive-cdn.com"),
                  "processor",
                  "",
                  "",
                  "",
                  false,
                  "",
                  Evidence.DECLARED,
                  Position.of("consentgate.yaml")))
          .build();

  private final Hosts hosts = new Hosts(POLICY);

  private Hosts.Who who(String address) {
    return hosts.of(Set.of(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.thehive.ai",
        "https://api.thehive.ai/api/v2/task/sync",
        "https://api.thehive.ai:443/x",
        "HTTPS://API.TheHive.AI/x",
        "https://user:secret@api.thehive.ai/x",
        "https://user:s@cret@api.thehive.ai:8443/x",
        "https://api.thehive.ai?to=https://media.acme.internal/",
        "https://api.thehive.ai#@media.acme.internal",
        "https://img.eu.hive-cdn.com/a",
        "https://hive-cdn.com/a"
      })
  void registeredRecipient(String address) {
    assertThat(who(address)).isEqualTo(new Hosts.Who("hive", false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://media.acme.internal/upload",
        "http://acme.internal",
        "http://a.b.acme.internal:8080",
        "http://token@media.acme.internal:8080/x",
        "http://localhost:9000/bucket",
        "http://[::1]:9000/bucket",
        "http://[::1]/bucket",
        "${media-service.url}/upload",
        "${media-service.url}:8080/upload",
        "http://${media-service.url}/upload",
        "${media-service.url:http://localhost:8080}/upload"
      })
  void ownHost(String address) {
    assertThat(who(address).isInternal()).isTrue();
    assertThat(who(address).unknown()).isFalse();
  }

  /** Somebody who owns a name that ends like ours, or puts ours elsewhere, is not us. */
  @ParameterizedTest
  @CsvSource({
    "http://evilacme.internal/x, evilacme.internal",
    "http://acme.internal.evil.com/x, acme.internal.evil.com",
    "http://media.acme.internal@evil.com/x, evil.com",
    "http://media.acme.internal:80@evil.com:81/x, evil.com",
    "http://evil.com/media.acme.internal, evil.com",
    "http://evil.com?media.acme.internal, evil.com",
    "http://evil.com#media.acme.internal, evil.com",
    "http://notapi.thehive.ai/x, notapi.thehive.ai",
    "http://api.thehive.ai.evil.com/x, api.thehive.ai.evil.com",
    "http://[2001:db8::7]:443/x, [2001:db8::7]",
    "http://[2001:DB8::7]/x, [2001:db8::7]",
    "http://10.0.0.7:8080/x, 10.0.0.7",
    "'http://${tenant}.partner.com:80/x', '${tenant}.partner.com'",
    "'${partner.url}/x', '${partner.url}'",
    "'${partner.url:https://a.example/x}/y', '${partner.url}'"
  })
  void someOtherHost(String address, String host) {
    assertThat(who(address)).isEqualTo(new Hosts.Who(host, false, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/upload", "upload", "http://", "http:///x", "https://user@/x"})
  void noHost(String address) {
    assertThat(who(address)).isEqualTo(hosts.unknown());
  }

  @Test
  void severalAddressesTellNothing() {
    assertThat(hosts.of(Set.of())).isEqualTo(hosts.unknown());
    assertThat(hosts.of(Set.of("http://a.example/", "http://b.example/")))
        .isEqualTo(hosts.unknown());
  }

  @Test
  void addressesAreToldFromOtherTexts() {
    assertThat(Hosts.isAddress("https://api.thehive.ai")).isTrue();
    assertThat(Hosts.isAddress("${media-service.url}/x")).isTrue();
    assertThat(Hosts.isAddress("image/jpeg")).isFalse();
    assertThat(Hosts.isAddress("")).isFalse();
  }
}
