package dev.consentgate.maven.scan;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.consentgate.record.RecordFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The published schemas that our files must keep to. */
final class Schemas {

  private Schemas() {}

  /** What the text breaks of the schema of SARIF 2.1.0. */
  static List<String> sarifErrors(String text) {
    return errors("/schema/sarif-schema-2.1.0.json", VersionFlag.V4, text);
  }

  /** What the text breaks of our own schema. */
  static List<String> recordErrors(String text) {
    return errors(RecordFormat.SCHEMA, VersionFlag.V202012, text);
  }

  private static List<String> errors(String resource, VersionFlag version, String text) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    try (InputStream schema = Schemas.class.getResourceAsStream(resource)) {
      JsonSchema read =
          JsonSchemaFactory.getInstance(version).getSchema(Objects.requireNonNull(schema), config);
      return read.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
