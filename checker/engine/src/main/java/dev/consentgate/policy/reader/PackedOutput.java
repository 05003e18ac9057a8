package dev.consentgate.policy.reader;

import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Position;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values in packed form: every text stands once, at the front; the values name texts by number.
 *
 * <p>What {@link PackedInput} reads, in the same order.
 */
final class PackedOutput {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Writes one element of a list or a part of one. */
  @FunctionalInterface
  interface Part<T> {
    void write(T value) throws IOException;
  }

  void number(int value) throws IOException {
    out.writeShort(value);
  }

  void flag(boolean value) throws IOException {
    out.writeBoolean(value);
  }

  void text(String text) throws IOException {
    number(texts.computeIfAbsent(text, key -> texts.size()));
  }

  <T> void optional(@Nullable T value, Part<T> part) throws IOException {
    flag(value != null);
    if (value != null) {
      part.write(value);
    }
  }

  <T> void list(Iterable<T> values, Part<T> part) throws IOException {
    int size = 0;
    for (T value : values) {
      Objects.requireNonNull(value);
      size++;
    }
    number(size);
    for (T value : values) {
      part.write(value);
    }
  }

  void texts(Iterable<String> values) throws IOException {
    list(values, this::text);
  }

  void textMap(Map<String, String> map) throws IOException {
    list(
        map.entrySet(),
        entry -> {
          text(entry.getKey());
          text(entry.getValue());
        });
  }

  void port(Port port) throws IOException {
    text(port.toString());
  }

  void ports(List<Port> ports) throws IOException {
    list(ports, this::port);
  }

  void pattern(MethodPattern pattern) throws IOException {
    text(pattern.ownerType());
    flag(pattern.includeSubtypes());
    text(pattern.name());
    optional(pattern.parameterTypes(), this::texts);
    flag(pattern.constructor());
  }

  void position(Position position) throws IOException {
    text(position.file());
    number(position.line());
    number(position.column());
  }

  byte[] toBytes() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(whole);
    header.writeShort(texts.size());
    for (String text : texts.keySet()) {
      header.writeUTF(text);
    }
    bytes.writeTo(header);
    return whole.toByteArray();
  }
}
