package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.qubao.topic.Topic;
import java.io.IOException;

/** Immutable and thread-safe. A topic is its name. */
final class TopicSerializer extends StdSerializer<Topic> {
  private static final long serialVersionUID = 1L;

  TopicSerializer() {
    super(Topic.class);
  }

  @Override
  public void serialize(Topic value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeString(value.name());
  }
}
