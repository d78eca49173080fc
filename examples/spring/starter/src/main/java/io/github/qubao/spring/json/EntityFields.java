package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.Entity;
import io.github.qubao.page.TextBlock;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Thread-safe. The names in a text, and in the paragraphs of an article. */
final class EntityFields {
  private EntityFields() {}

  static void entities(Entities entities, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("mentions");
    for (Entity e : entities.mentions()) {
      out.writeStartObject();
      JsonFields.span(e.span(), out);
      entity(e, out);
      out.writeEndObject();
    }
    out.writeEndArray();
    distinct(entities, out);
  }

  /** The same with spans into the paragraphs; the body has a line end behind each of these. */
  static void entities(List<TextBlock> paragraphs, Entities entities, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart("mentions");
    int paragraph = 0;
    int offset = 0;
    for (Entity e : entities.mentions()) {
      // No name goes beyond a line.
      while (e.span().start() > offset + paragraphs.get(paragraph).text().length()) {
        offset += paragraphs.get(paragraph++).text().length() + 1;
      }
      out.writeStartObject();
      out.writeNumberField("paragraph", paragraph);
      out.writeNumberField("start", e.span().start() - offset);
      out.writeNumberField("end", e.span().end() - offset);
      entity(e, out);
      out.writeEndObject();
    }
    out.writeEndArray();
    distinct(entities, out);
  }

  private static void entity(Entity e, JsonGenerator out) throws IOException {
    JsonText.field(out, "text", e.text());
    out.writeStringField("type", e.type().name());
    out.writeNumberField("probability", JsonFields.rounded(e.probability()));
    if (e.title().isPresent()) {
      JsonText.field(out, "title", e.title().get());
    }
    if (e.level().isPresent()) {
      out.writeStringField("level", e.level().get().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void distinct(Entities entities, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("entities");
    for (Entities.Distinct d : entities.distinct()) {
      out.writeStartObject();
      JsonText.field(out, "name", d.name());
      out.writeStringField("type", d.type().name());
      out.writeArrayFieldStart("mentions");
      for (int mention : d.mentions()) {
        out.writeNumber(mention);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
