package io.github.qubao.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. An article as a client sends it: {@code {"id","title","text"}}.
 *
 * @param id a string, a {@link RawValue} for a number in the digits that it was written in, or the
 *     line's number where there is none
 * @param title empty if there is none
 * @param text the article
 */
record ArticleRequest(Object id, String title, String text) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              // Requests have a limit of their own, and no number is computed with.
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** What stands in a field: a string's value, anything else as it is written. */
  private record Field(JsonToken type, String text) {}

  /**
   * Reads an object, and nothing behind it. Fields that nobody asks for must be JSON and are passed
   * over.
   *
   * @param line its line, which stands for an id that is missing
   * @throws Problem if it is anything else
   */
  static ArticleRequest parse(String json, long line) {
    Map<String, Field> fields = new HashMap<>();
    try (JsonParser in = JSON.createParser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw Problem.malformed(
            "a JSON object {\"id\",\"title\",\"text\"} is needed; send many as JSON Lines"
                + " (application/x-ndjson), one object a line");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        JsonToken type = in.nextToken();
        fields.put(name, new Field(type, type.isScalarValue() ? in.getText() : ""));
        in.skipChildren();
      }
      if (in.nextToken() != null) {
        throw Problem.malformed("more stands behind the object; one is needed");
      }
    } catch (JsonProcessingException e) {
      throw Problem.malformed("not JSON (" + reason(e) + place(e) + "), or a field stands twice");
    } catch (IOException e) {
      throw new IllegalStateException(e); // a string can be read
    }
    return new ArticleRequest(
        id(fields.get("id"), line), string(fields, "title", ""), string(fields, "text", null));
  }

  private static Object id(@Nullable Field id, long line) {
    if (id == null) {
      return line;
    }
    if (id.type == JsonToken.VALUE_STRING) {
      return id.text;
    }
    if (id.type.isNumeric()) {
      return new RawValue(id.text);
    }
    throw Problem.malformed("\"id\" must be a string or a number");
  }

  private static String string(Map<String, Field> fields, String name, @Nullable String missing) {
    Field value = fields.get(name);
    if (value != null && value.type == JsonToken.VALUE_STRING) {
      return value.text;
    }
    if (missing != null && (value == null || value.type == JsonToken.VALUE_NULL)) {
      return missing;
    }
    throw Problem.malformed(
        "\"" + name + "\" " + (value == null ? "is missing" : "must be a string"));
  }

  /** The parser's words without the names of its own classes. */
  private static String reason(JsonProcessingException e) {
    String all = String.valueOf(e.getOriginalMessage());
    int marker = all.indexOf(" (start marker at ");
    all = marker < 0 ? all : all.substring(0, marker);
    int from = all.indexOf(", from `");
    int to = all.indexOf('`', from + 8);
    return from < 0 || to < 0 ? all : all.substring(0, from) + all.substring(to + 1);
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null || e.getLocation().getCharOffset() < 0
        ? ""
        : " at character " + (e.getLocation().getCharOffset() + 1);
  }
}
