package dev.consentgate.testdata.world;

import java.util.Enumeration;
import java.util.Map;

/** What a user has sent in, part by part: texts that no type tells from others. */
public interface Intake {
  /** One part. */
  String text(String name);

  /** All parts of a name. */
  String[] texts(String name);

  /** All parts by name. */
  Map<String, String[]> all();

  /** The names, which are of the user's making as well. */
  Enumeration<String> names();

  /** How much was sent. */
  int size();
}
