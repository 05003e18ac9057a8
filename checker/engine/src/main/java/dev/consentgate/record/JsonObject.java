package dev.consentgate.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON file, whose members are asked for by name and kind. Members that nobody asks
 * for are ignored, so that a later version may add some.
 */
public final class JsonObject {

  /** Reads one object of an array. */
  public interface Element<T> {
    T read(JsonObject object) throws IOException;
  }

  private final String where;
  private final Map<String, Object> members;

  private JsonObject(String where, Map<String, Object> members) {
    this.where = where;
    this.members = members;
  }

  /**
   * The object that is the whole text.
   *
   * @param name stands for the file in messages
   */
  public static JsonObject read(String name, Reader text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RecordFormatException(name + ": found no JSON object");
      }
      JsonObject object = object(name, parser);
      if (parser.nextToken() != null) {
        throw new RecordFormatException(name + ": something follows the JSON object");
      }
      return object;
    } catch (JsonProcessingException broken) {
      throw new RecordFormatException(
          name + ":" + broken.getLocation().getLineNr() + ": " + broken.getOriginalMessage());
    }
  }

  private static JsonObject object(String where, JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(where + ": " + name, parser);
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonObject(where, members);
  }

  private static @Nullable Object value(String where, JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(where, parser);
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object value = value(where + "[" + values.size() + "]", parser);
          if (value != null) {
            values.add(value);
          }
        }
        yield values;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public String text(String name) throws RecordFormatException {
    return member(name, String.class, "a text");
  }

  /** The text, or the empty one where the member is missing. */
  public String textOrEmpty(String name) throws RecordFormatException {
    return has(name) ? text(name) : "";
  }

  public int number(String name) throws RecordFormatException {
    return Math.toIntExact(member(name, Long.class, "a whole number"));
  }

  public boolean truth(String name) throws RecordFormatException {
    return member(name, Boolean.class, "true or false");
  }

  public JsonObject object(String name) throws RecordFormatException {
    return member(name, JsonObject.class, "an object");
  }

  public List<String> texts(String name) throws RecordFormatException {
    List<String> texts = new ArrayList<>();
    for (Object value : member(name, List.class, "an array of texts")) {
      texts.add(as(name, value, String.class, "a text"));
    }
    return texts;
  }

  public <T> List<T> objects(String name, Element<T> element) throws IOException {
    List<T> objects = new ArrayList<>();
    for (Object value : member(name, List.class, "an array of objects")) {
      objects.add(element.read(as(name, value, JsonObject.class, "an object")));
    }
    return objects;
  }

  /** The members of an object of numbers, in the order of the file. */
  public Map<String, Integer> numbers(String name) throws RecordFormatException {
    JsonObject object = object(name);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String key : object.members.keySet()) {
      numbers.put(key, object.number(key));
    }
    return numbers;
  }

  /** The constant that a text stands for. */
  public <E> E word(String name, E[] all, Function<E, String> key) throws RecordFormatException {
    String word = text(name);
    for (E candidate : all) {
      if (key.apply(candidate).equals(word)) {
        return candidate;
      }
    }
    throw new RecordFormatException(where + ": " + name + ": '" + word + "' is not known");
  }

  private <T> T member(String name, Class<T> type, String expected) throws RecordFormatException {
    return as(name, members.get(name), type, expected);
  }

  private <T> T as(String name, @Nullable Object value, Class<T> type, String expected)
      throws RecordFormatException {
    if (!type.isInstance(value)) {
      String found = value == null ? "nothing" : "something else";
      throw new RecordFormatException(
          where + ": " + name + ": found " + found + " where " + expected + " is expected");
    }
    return type.cast(value);
  }
}
