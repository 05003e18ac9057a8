package dev.consentgate.policy.reader;

import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.PortParser;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.SyntaxException;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in the packed form that {@link PackedOutput} writes. */
final class PackedInput {

  private final DataInputStream in;
  private final String[] texts;
  private final @Nullable Port[] ports;

  PackedInput(InputStream stream) throws IOException {
    in = new DataInputStream(stream);
    texts = new String[in.readUnsignedShort()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    ports = new Port[texts.length];
  }

  /** Reads one element of a list or a part of one. */
  @FunctionalInterface
  interface Part<T> {
    T read() throws IOException;
  }

  int number() throws IOException {
    return in.readUnsignedShort();
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  String text() throws IOException {
    return texts[number()];
  }

  <T> @Nullable T optional(Part<T> part) throws IOException {
    return flag() ? part.read() : null;
  }

  <T> List<T> list(Part<T> part) throws IOException {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(part.read());
    }
    return values;
  }

  List<String> texts() throws IOException {
    return list(this::text);
  }

  Map<String, String> textMap() throws IOException {
    int size = number();
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      map.put(key, text());
    }
    return map;
  }

  Port port() throws IOException {
    int number = number();
    Port known = ports[number];
    if (known != null) {
      return known;
    }
    try {
      Port port = PortParser.parse(texts[number]);
      ports[number] = port;
      return port;
    } catch (SyntaxException e) {
      throw new IOException("no port: " + texts[number], e);
    }
  }

  List<Port> ports() throws IOException {
    return list(this::port);
  }

  MethodPattern pattern() throws IOException {
    return new MethodPattern(text(), flag(), text(), optional(this::texts), flag());
  }

  Position position() throws IOException {
    return new Position(text(), number(), number());
  }
}
