package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.qubao.Qubao;
import java.io.IOException;

/** Immutable and thread-safe. Writes a digest as the array of its sentences. */
final class DigestSerializer extends StdSerializer<Qubao.Digest> {
  private static final long serialVersionUID = 1L;

  DigestSerializer() {
    super(Qubao.Digest.class);
  }

  @Override
  public void serialize(Qubao.Digest digest, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartArray(digest);
    for (Qubao.Digest.Item item : digest.items()) {
      out.writeStartObject();
      JsonFields.digestItem(item, out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
