package dev.consentgate.architecture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The string constants of a class file: the entries of its constant pool that code can load. */
final class StringConstants {

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int STRING = 8;

  /** Bytes after the tag of each other kind of entry (JVMS 4.4). */
  private static final Map<Integer, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry(3, 4),
          Map.entry(4, 4),
          Map.entry(LONG, 8),
          Map.entry(DOUBLE, 8),
          Map.entry(7, 2),
          Map.entry(9, 4),
          Map.entry(10, 4),
          Map.entry(11, 4),
          Map.entry(12, 4),
          Map.entry(15, 3),
          Map.entry(16, 2),
          Map.entry(17, 4),
          Map.entry(18, 4),
          Map.entry(19, 2),
          Map.entry(20, 2));

  private StringConstants() {}

  static List<String> of(Path classFile) throws IOException {
    TreeMap<Integer, String> texts = new TreeMap<>();
    List<Integer> strings = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(classFile)))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int index = 1; index < count; index++) {
        int tag = in.readUnsignedByte();
        if (tag == UTF8) {
          texts.put(index, in.readUTF());
        } else if (tag == STRING) {
          strings.add(in.readUnsignedShort());
        } else {
          in.skipNBytes(LENGTHS.get(tag));
          // These two take the place of two entries (JVMS 4.4.5).
          index += tag == LONG || tag == DOUBLE ? 1 : 0;
        }
      }
    }
    return strings.stream().map(texts::get).toList();
  }
}
