package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;

/** Immutable and thread-safe. Writes an object, or only its fields where those are unwrapped. */
final class FieldsSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  /** Writes the fields of a value. */
  @FunctionalInterface
  interface Fields<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  private final transient Fields<T> fields;
  private final boolean unwrapped;

  FieldsSerializer(Class<T> type, Fields<T> fields) {
    this(type, fields, false);
  }

  private FieldsSerializer(Class<T> type, Fields<T> fields, boolean unwrapped) {
    super(type);
    this.fields = fields;
    this.unwrapped = unwrapped;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    if (unwrapped) {
      fields.write(value, out);
      return;
    }
    out.writeStartObject(value);
    fields.write(value, out);
    out.writeEndObject();
  }

  /** The names are those of FORMATS.md, with whatever prefix. */
  @Override
  public JsonSerializer<T> unwrappingSerializer(NameTransformer unwrapper) {
    return new FieldsSerializer<>(handledType(), fields, true);
  }

  @Override
  public boolean isUnwrappingSerializer() {
    return unwrapped;
  }
}
