package io.github.qubao.cli.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Immutable and thread-safe. The object on a line of JSON Lines: one object, nothing behind it, no
 * field twice. Fields that nobody asks for must be JSON and are passed over.
 */
final class JsonLine {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              // Lines have a limit of their own: text may be as long, and an id, never computed
              // with.
              StreamReadConstraints.builder()
                  .maxStringLength(Input.MOST_LINE_BYTES)
                  .maxNumberLength(Input.MOST_LINE_BYTES)
                  .build())
          .build();

  /** What stands in a field: a string's value, anything else as it is written. */
  private record Field(JsonToken type, String text) {}

  private final String source;
  private final long number;
  private final Map<String, Field> fields;

  private JsonLine(String source, long number, Map<String, Field> fields) {
    this.source = source;
    this.number = number;
    this.fields = fields;
  }

  /**
   * Reads a line.
   *
   * @throws InputException if it is anything but one object
   */
  static JsonLine parse(String line, String source, long number) {
    Map<String, Field> fields = new HashMap<>();
    try (JsonParser in = JSON.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException(
            source,
            number,
            "a JSON object {\"id\",\"title\",\"text\"} is needed; an array or a list of other"
                + " values must be taken apart, one object a line");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        JsonToken type = in.nextToken();
        fields.put(name, new Field(type, type.isScalarValue() ? in.getText() : ""));
        in.skipChildren();
      }
      checkEnd(in, source, number);
    } catch (JsonProcessingException e) {
      if (isPlainText(line)) {
        throw new InputException(
            source,
            number,
            "not JSON but plain text; one object a line is needed, {\"text\":\"…\"}: page, report"
                + " and segment read plain text");
      }
      throw new InputException(
          source,
          number,
          (e instanceof StreamConstraintsException ? "beyond a limit (" : "not JSON (")
              + reason(e)
              + place(e)
              + "); one object a line is needed, all of it on that line, no field twice");
    } catch (IOException e) {
      throw new InputException(source, number, "cannot be read: " + FileNames.reason(e));
    }
    return new JsonLine(source, number, fields);
  }

  /** Whether the line begins as no JSON does, not even a broken number or word of it. */
  private static boolean isPlainText(String line) {
    String text = line.strip();
    return !text.isEmpty() && "{}[]\"-0123456789tfnN".indexOf(text.charAt(0)) < 0;
  }

  private static void checkEnd(JsonParser in, String source, long number) throws IOException {
    long end = in.currentLocation().getCharOffset();
    boolean more;
    try {
      more = in.nextToken() != null;
    } catch (JsonProcessingException e) {
      more = true;
    }
    if (more) {
      throw new InputException(
          source,
          number,
          "more stands behind the object, from character "
              + (end + 1)
              + " on; write one object a line");
    }
  }

  /** The parser's words without the names of its own classes. */
  private static String reason(JsonProcessingException e) {
    String all = String.valueOf(e.getOriginalMessage());
    int from = all.indexOf(", from `");
    int to = all.indexOf('`', from + 8);
    return from < 0 || to < 0 ? all : all.substring(0, from) + all.substring(to + 1);
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null || e.getLocation().getCharOffset() < 0
        ? ""
        : " at character " + (e.getLocation().getCharOffset() + 1);
  }

  /** A field's text; empty if it is missing or null and not {@code needed}. */
  String string(String field, boolean needed) {
    Field value = fields.get(field);
    if (value != null && value.type == JsonToken.VALUE_STRING) {
      return value.text;
    }
    if (!needed && (value == null || value.type == JsonToken.VALUE_NULL)) {
      return "";
    }
    throw new InputException(
        source, number, "\"" + field + "\" " + (value == null ? "is missing" : "must be a string"));
  }

  /** The id to answer with: a number in the digits that it was written in, 1e400 too. */
  JsonNode id() {
    Field id = fields.get("id");
    if (id == null) {
      return LongNode.valueOf(number);
    }
    if (id.type == JsonToken.VALUE_STRING) {
      return TextNode.valueOf(id.text);
    }
    if (id.type.isNumeric()) {
      return JsonNodeFactory.instance.rawValueNode(new RawValue(id.text));
    }
    throw new InputException(source, number, "\"id\" must be a string or a number");
  }

  /** The id as a person reads it. */
  String plainId() {
    Field id = fields.get("id");
    return id == null ? Long.toString(number) : id.text;
  }
}
