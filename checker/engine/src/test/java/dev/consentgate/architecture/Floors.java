package dev.consentgate.architecture;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The floors of the engine: a package may use packages of lower floors, and of its own floor as
 * long as no circle comes of it.
 *
 * <p>A new package gets a line here. If it has to use something above it, a concept is missing
 * below.
 */
final class Floors {

  private static final Map<String, Integer> OF_PACKAGE =
      Map.ofEntries(
          // Names of things in a program; graphs and orders that know no Java.
          entry("symbol", 1),
          entry("graph", 1),
          // The program, and what the user declares about it.
          entry("program", 2),
          entry("policy", 2),
          // What both front-ends deliver, and what can be said about a program without running it.
          entry("syntax", 3),
          entry("catalog", 3),
          entry("hierarchy", 3),
          entry("term", 3),
          entry("binding", 3),
          // Syntax made a program, the abstract values.
          entry("lowering", 4),
          entry("callgraph", 4),
          entry("value", 4),
          // How values flow through frames and calls, what that means, and how it is told.
          entry("flow", 5),
          entry("judgement", 6),
          entry("finding", 7),
          // The one door.
          entry("analysis", 8),
          // The result as plain values, and what is done with them.
          entry("record", 9),
          entry("summary", 9),
          entry("baseline", 10),
          entry("report", 10));

  private Floors() {}

  static boolean knows(String name) {
    return OF_PACKAGE.containsKey(name);
  }

  static boolean mayUse(String user, String used) {
    return user.equals(used) || OF_PACKAGE.get(used) <= OF_PACKAGE.get(user);
  }
}
