package dev.consentgate.program;

import java.util.List;

/**
 * The way that an exception takes from a block's last instruction (or its {@code throw}) to a
 * handler in the same body. The state on it is the one before that instruction completed normally.
 *
 * @param types binary names of the caught types; {@code java.lang.Throwable} for {@code finally}
 */
public record Handler(List<String> types, Edge edge) {

  public Handler {
    types = List.copyOf(types);
  }
}
