package io.github.qubao.cli.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.PrintWriter;

/** Writes results in the format asked for: text, JSON Lines, or one JSON array. */
public final class Output {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final PrintWriter out;
  private final Format format;
  private long written;

  public Output(PrintWriter out, Format format) {
    this.out = out;
    this.format = format;
    if (format == Format.JSON) {
      out.print("[");
    }
  }

  /** Writes an answer: a line of text, or JSON without line ends. */
  public void put(String answer) {
    if (format == Format.JSON) {
      out.print(written == 0 ? "\n" : ",\n");
    }
    out.print(answer);
    if (format != Format.JSON) {
      out.print('\n');
    }
    written++;
  }

  /** How many answers were written. */
  public long written() {
    return written;
  }

  /** Hands on what was written so far. */
  public void flush() {
    out.flush();
  }

  /** Ends an array. After an error it stays open, so that no half answer passes for a whole one. */
  public void finish() {
    if (format == Format.JSON) {
      out.print("\n]\n");
    }
    out.flush();
  }

  public static String compact(JsonNode node) {
    return escapeLoneSurrogates(print(node, false));
  }

  public static String pretty(JsonNode node) {
    return escapeLoneSurrogates(print(node, true));
  }

  /** A value that {@link #compact} wrote; a missing node if it is no JSON. */
  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static String print(JsonNode node, boolean pretty) {
    try {
      return pretty
          ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node)
          : MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** UTF-8 cannot hold half a surrogate pair, JSON's escapes can: offsets and texts survive. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder out = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (Character.isSurrogate(c) && !pair) {
        if (out == null) {
          out = new StringBuilder(json.substring(0, i));
        }
        out.append(String.format("\\u%04x", (int) c));
      } else if (pair) {
        if (out != null) {
          out.append(c).append(json.charAt(i + 1));
        }
        i++;
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? json : out.toString();
  }
}
