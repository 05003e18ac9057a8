package dev.consentgate.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;

/**
 * JSON as all our files are written: members in the order of the calls, two spaces, a line feed
 * whatever the platform.
 */
public final class JsonText implements AutoCloseable {

  /** One value of an array or object. */
  public interface Element<T> {
    void write(T value) throws IOException;
  }

  /** The members of an object. */
  public interface Members {
    void write() throws IOException;
  }

  private final Writer target;
  private final JsonGenerator json;

  /** Writes to the target, which stays open. */
  public JsonText(Writer target) throws IOException {
    this.target = target;
    this.json =
        new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(target);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    json.setPrettyPrinter(printer);
  }

  /** An object as the whole text, or as an element of an array. */
  public void object(Members members) throws IOException {
    json.writeStartObject();
    members.write();
    json.writeEndObject();
  }

  public void object(String name, Members members) throws IOException {
    json.writeFieldName(name);
    object(members);
  }

  public <T> void array(String name, Collection<T> values, Element<T> element) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    json.writeEndArray();
  }

  /** An array of objects. */
  public <T> void objects(String name, Collection<T> values, Element<T> members)
      throws IOException {
    array(name, values, value -> object(() -> members.write(value)));
  }

  public void texts(String name, Collection<String> values) throws IOException {
    array(name, values, json::writeString);
  }

  public void numbers(String name, Map<String, Integer> values) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> entry : values.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  public void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  /** A member that is left out when it says nothing. */
  public void textIfAny(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      text(name, value);
    }
  }

  public void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  public void truth(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  /** Ends the text with a line feed. */
  @Override
  public void close() throws IOException {
    json.close();
    target.write('\n');
    target.flush();
  }
}
