package io.github.qubao.cli.io;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One line of JSON Lines input: {@code {"id","title","text"}}. Without an id, the line's number
 * stands for it.
 *
 * @param id as it stands in the input, string or number
 * @param plainId the same for a person to read
 * @param title empty if there is none
 * @param text the article
 */
public record ArticleLine(JsonNode id, String plainId, String title, String text) {
  public static ArticleLine parse(String line, String source, long number) {
    return of(JsonLine.parse(line, source, number));
  }

  /** Whether a line of JSON has the id of this article. */
  public boolean isIdOfJson(String line) {
    try {
      return JsonLine.parse(line, "", 1).id().toString().equals(id.toString());
    } catch (InputException e) {
      return false;
    }
  }

  /** Whether a line of columns begins with the id of this article. */
  public boolean isIdOfText(String line) {
    return line.startsWith(Printable.line(plainId) + "\t");
  }

  /** The article that a line's object tells. */
  static ArticleLine of(JsonLine line) {
    return new ArticleLine(
        line.id(), line.plainId(), line.string("title", false), line.string("text", true));
  }
}
