package io.github.qubao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.LongNode;

/**
 * One line of JSON Lines input: {@code {"id","title","text"}}. Without an id, the line's number
 * stands for it.
 *
 * @param id as it stands in the input, string or number
 * @param title empty if there is none
 * @param text the article
 */
record ArticleLine(JsonNode id, String title, String text) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static ArticleLine parse(String line, String source, long number) {
    return of(object(line, source, number), source, number);
  }

  /** The article that a line's object tells. */
  static ArticleLine of(JsonNode node, String source, long number) {
    JsonNode id = node.path("id");
    if (!id.isMissingNode() && !id.isTextual() && !id.isNumber()) {
      throw new InputException(source, number, "\"id\" must be a string or a number");
    }
    return new ArticleLine(
        id.isMissingNode() ? LongNode.valueOf(number) : id,
        string(node, "title", false, source, number),
        string(node, "text", true, source, number));
  }

  /** The object that a line holds. */
  static JsonNode object(String line, String source, long number) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new InputException(
          source, number, "not JSON (" + e.getOriginalMessage() + "); one object a line is needed");
    }
    if (node == null || !node.isObject()) {
      throw new InputException(
          source, number, "a JSON object {\"id\",\"title\",\"text\"} is needed");
    }
    return node;
  }

  /** A field's text; empty if it is missing and not {@code needed}. */
  static String string(JsonNode node, String field, boolean needed, String source, long number) {
    JsonNode value = node.path(field);
    if (value.isTextual()) {
      return value.textValue();
    }
    if (!needed && (value.isMissingNode() || value.isNull())) {
      return "";
    }
    throw new InputException(
        source,
        number,
        "\"" + field + "\" " + (value.isMissingNode() ? "is missing" : "must be a string"));
  }
}
