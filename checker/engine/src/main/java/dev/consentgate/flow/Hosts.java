package dev.consentgate.flow;

import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Recipient;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says who is behind an address, as far as its constant part tells. */
final class Hosts {

  /** Who gets the media; {@code unknown} when the address tells nothing. */
  record Who(String name, boolean unknown, boolean isInternal) {}

  /** The default of a placeholder, after its name. */
  private static final Pattern DEFAULT = Pattern.compile("(\\$\\{[^:{}]*):[^{}]*(?=\\})");

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
    String plain = withoutDefaults(address);
    int scheme = plain.indexOf("://");
    String rest = scheme < 0 ? plain : plain.substring(scheme + 3);
    int end = rest.length();
    for (char stop : new char[] {'/', '?', '#'}) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String authority = rest.substring(0, end);
    String host = withoutPort(authority.substring(authority.lastIndexOf('@') + 1));
    return host.isEmpty() || (scheme < 0 && !host.contains(".") && !host.startsWith("${"))
        ? null
        : host.toLowerCase(Locale.ROOT);
  }

  /** Placeholders by their names alone: a default may hold an address of its own. */
  private static String withoutDefaults(String address) {
    return DEFAULT.matcher(address).replaceAll("$1");
  }

  private static String withoutPort(String host) {
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') && port > 0 ? host.substring(0, port) : host;
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
