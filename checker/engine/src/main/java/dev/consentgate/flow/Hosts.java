package dev.consentgate.flow;

import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Recipient;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who is behind an address, as far as its constant part tells. */
final class Hosts {

  /** Who gets the media; {@code unknown} when the address tells nothing. */
  record Who(String name, boolean unknown, boolean isInternal) {}

  private final Policy policy;

  Hosts(Policy policy) {
    this.policy = policy;
  }

  /** The recipient whose address nobody knows. */
  Who unknown() {
    return new Who("an unknown host", true, false);
  }

  /** Whether the text names a host, in full or by a placeholder. */
  static boolean isAddress(String text) {
    return text.contains("://") || text.startsWith("${");
  }

  /** Who is behind the addresses that a request holds. */
  Who of(Set<String> addresses) {
    return addresses.size() == 1 ? of(addresses.iterator().next()) : unknown();
  }

  private Who of(String text) {
    String host = hostOf(text);
    if (host == null) {
      return unknown();
    }
    for (String pattern : policy.internalHosts()) {
      if (matches(host, pattern)) {
        return new Who(host, false, true);
      }
    }
    for (Map.Entry<String, Recipient> entry : policy.recipients().entrySet()) {
      if (entry.getValue().hosts().stream().anyMatch(pattern -> matches(host, pattern))) {
        return new Who(entry.getKey(), false, false);
      }
    }
    return new Who(host, false, false);
  }

  private static @Nullable String hostOf(String address) {
    int scheme = address.indexOf("://");
    String rest = scheme < 0 ? address : address.substring(scheme + 3);
    int end = rest.length();
    for (char stop : new char[] {'/', '?', '#'}) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String authority = rest.substring(0, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.lastIndexOf(':');
    host = port > 0 ? host.substring(0, port) : host;
    return host.isEmpty() || (scheme < 0 && !host.contains(".") && !host.startsWith("${"))
        ? null
        : host.toLowerCase(Locale.ROOT);
  }

  private static boolean matches(String host, String pattern) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    int scheme = lower.indexOf("://");
    String plain = scheme < 0 ? lower : lower.substring(scheme + 3);
    if (plain.startsWith("*.")) {
      return host.endsWith(plain.substring(1)) || host.equals(plain.substring(2));
    }
    return host.equals(plain);
  }
}
