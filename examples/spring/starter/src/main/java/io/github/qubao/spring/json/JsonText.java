package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Thread-safe. Writes text that may hold half a surrogate pair, which UTF-8 cannot hold. */
final class JsonText {
  private JsonText() {}

  static void field(JsonGenerator out, String name, @Nullable String text) throws IOException {
    out.writeFieldName(name);
    write(out, text);
  }

  static void write(JsonGenerator out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeNull();
    } else if (firstHalf(text, 0) == text.length()) {
      out.writeString(text);
    } else {
      out.writeRawValue(escaped(text));
    }
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    int from = 0;
    while (true) {
      int half = firstHalf(text, from);
      encoder.quoteAsString(text.substring(from, half), json);
      if (half == text.length()) {
        return json.append('"').toString();
      }
      json.append("\\u").append(HexFormat.of().toHexDigits(text.charAt(half)));
      from = half + 1;
    }
  }

  /** Where the first half without its other half stands, from an offset on; the end if none. */
  private static int firstHalf(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
      } else {
        return i;
      }
    }
    return text.length();
  }
}
