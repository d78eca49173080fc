package io.github.qubao.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. An article on a line of JSON Lines: {@code
 * {"id","title","text","date"}}. Only the text is needed.
 *
 * @param id a string, or a number in the digits that it is written in; null if there is none
 * @param title empty if there is none
 * @param date null if there is none
 */
record ArticleLine(@Nullable String id, String title, String text, @Nullable LocalDate date) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              // Lines have a limit of their own.
              StreamReadConstraints.builder()
                  .maxStringLength(LineReader.MOST_BYTES)
                  .maxNumberLength(LineReader.MOST_BYTES)
                  .build())
          .build();

  /** A field as it stands: a string's value, of anything else the digits or the word. */
  private record Field(JsonToken type, String text) {}

  /**
   * Reads a line.
   *
   * @throws UnreadableException if it is anything but one such object
   */
  static ArticleLine parse(String line) throws UnreadableException {
    Map<String, Field> fields = new HashMap<>();
    try (JsonParser in = JSON.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException(
            "a JSON object {\"id\",\"title\",\"text\",\"date\"} is needed, one a line");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        JsonToken type = in.nextToken();
        fields.put(name, new Field(type, type.isScalarValue() ? in.getText() : ""));
        in.skipChildren();
      }
      checkEnd(in);
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "not JSON (" + reason(e) + "); one object a line is needed, no field twice");
    } catch (IOException e) {
      throw new UnreadableException("not JSON (" + e + ")");
    }
    return of(fields);
  }

  private static ArticleLine of(Map<String, Field> fields) throws UnreadableException {
    String text = string(fields, "text");
    if (text == null) {
      throw new UnreadableException("\"text\" is missing");
    }
    String title = string(fields, "title");
    String date = string(fields, "date");
    return new ArticleLine(
        id(fields.get("id")),
        title == null ? "" : title,
        text,
        date == null ? null : Days.ofField(date));
  }

  private static @Nullable String id(@Nullable Field id) throws UnreadableException {
    if (id == null || id.type == JsonToken.VALUE_NULL) {
      return null;
    }
    if (id.type != JsonToken.VALUE_STRING && !id.type.isNumeric()) {
      throw new UnreadableException("\"id\" must be a string or a number");
    }
    return id.text;
  }

  private static void checkEnd(JsonParser in) throws UnreadableException {
    long end = in.currentLocation().getCharOffset();
    boolean more;
    try {
      more = in.nextToken() != null;
    } catch (IOException e) {
      more = true;
    }
    if (more) {
      throw new UnreadableException(
          "more stands behind the object, from character "
              + (end + 1)
              + " on; write one object a line");
    }
  }

  private static @Nullable String string(Map<String, Field> fields, String name)
      throws UnreadableException {
    Field value = fields.get(name);
    if (value == null || value.type == JsonToken.VALUE_NULL) {
      return null;
    }
    if (value.type != JsonToken.VALUE_STRING) {
      throw new UnreadableException("\"" + name + "\" must be a string");
    }
    return value.text;
  }

  /** The parser's words, without the names of its own classes, and where. */
  private static String reason(JsonProcessingException e) {
    String all = String.valueOf(e.getOriginalMessage());
    int from = all.indexOf(", from `");
    int to = all.indexOf('`', from + 8);
    String words = from < 0 || to < 0 ? all : all.substring(0, from) + all.substring(to + 1);
    return e.getLocation() == null || e.getLocation().getCharOffset() < 0
        ? words
        : words + " at character " + (e.getLocation().getCharOffset() + 1);
  }
}
