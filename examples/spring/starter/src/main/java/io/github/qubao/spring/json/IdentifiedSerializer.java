package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;

/** Immutable and thread-safe. An id, then the fields of the result. */
final class IdentifiedSerializer extends StdSerializer<Identified> {
  private static final long serialVersionUID = 1L;

  IdentifiedSerializer() {
    super(Identified.class);
  }

  @Override
  public void serialize(Identified value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartObject(value);
    out.writeFieldName("id");
    if (value.id() instanceof String text) {
      JsonText.write(out, text);
    } else {
      provider.defaultSerializeValue(value.id(), out);
    }
    provider
        .findValueSerializer(value.result().getClass())
        .unwrappingSerializer(NameTransformer.NOP)
        .serialize(value.result(), out, provider);
    out.writeEndObject();
  }
}
