package dev.consentgate.syntax;

import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code instanceof} and pattern cases match. */
public sealed interface Pattern {

  Location location();

  /** A type, and the variable it binds if any; also a plain {@code instanceof} test. */
  record OfType(Location location, TypeRef type, @Nullable String name) implements Pattern {}

  /** A record pattern; components in order. */
  record OfRecord(Location location, TypeRef type, List<Pattern> components) implements Pattern {
    public OfRecord {
      components = List.copyOf(components);
    }
  }

  /** The unnamed pattern {@code _}. */
  record Any(Location location) implements Pattern {}
}
