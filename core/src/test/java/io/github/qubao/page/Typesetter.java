package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a paragraph in a column as Chinese newspapers are set: no closing mark begins a line, no
 * opening mark ends one, numbers and Latin words stay whole, and a line that is a little too long
 * is set tight by taking the white half out of its punctuation.
 */
final class Typesetter {
  private static final String CLOSING = "，。、；：？！”’）》〉】」』%％,.;:?!)·—…";
  private static final String OPENING = "“‘（《〈【「『(";
  private static final String COMPRESSIBLE = "，。、；：？！”’）》〈〉【】「」『』“‘（《";

  private final boolean compresses;

  /** A typesetter that sets lines compresses, or else pushes what is too long to the next line. */
  Typesetter(boolean compresses) {
    this.compresses = compresses;
  }

  /**
   * The lines of {@code text}.
   *
   * @param width of the column, in full-width characters
   * @param indent of the first line, in full-width characters
   */
  List<String> set(String text, int width, int indent) {
    List<String> pieces = pieces(text);
    List<String> lines = new ArrayList<>();
    int lineWidth = 2 * (width - indent);
    int i = 0;
    while (i < pieces.size()) {
      int end = i;
      int halfWidths = 0;
      int spare = 0;
      while (end < pieces.size()) {
        String piece = pieces.get(end);
        halfWidths += widthOf(piece);
        spare += COMPRESSIBLE.indexOf(piece.charAt(0)) >= 0 ? 1 : 0;
        boolean hangs =
            end > i && CLOSING.indexOf(piece.charAt(0)) >= 0 && halfWidths - 1 <= lineWidth;
        int give = compresses ? Math.min(spare, 3) : hangs ? 1 : 0;
        if (end > i && halfWidths - give > lineWidth && !piece.isBlank()) {
          break;
        }
        end++;
      }
      if (end < pieces.size()) {
        int most = end;
        while (end - 1 > i
            && (CLOSING.indexOf(pieces.get(end).charAt(0)) >= 0
                || OPENING.indexOf(pieces.get(end - 1).charAt(0)) >= 0)) {
          end--;
        }
        end = end - 1 == i ? most : end;
      }
      String line = String.join("", pieces.subList(i, end)).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      i = end;
      lineWidth = 2 * width;
    }
    return lines;
  }

  /** What a line break may not cut: a character, or a run of Latin letters and digits. */
  private static List<String> pieces(String text) {
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      while (end < text.length() && end - i < 16 && latin(text, i) && latin(text, end)) {
        end++;
      }
      out.add(text.substring(i, end));
      i = end;
    }
    return out;
  }

  private static boolean latin(String text, int i) {
    char c = text.charAt(i);
    boolean point =
        ".:-%".indexOf(c) >= 0
            && i > 0
            && i + 1 < text.length()
            && text.charAt(i - 1) < 0x80
            && text.charAt(i + 1) < 0x80;
    return c < 0x80 && Character.isLetterOrDigit(c) || point;
  }

  static int widthOf(String piece) {
    int n = 0;
    for (int i = 0; i < piece.length(); i++) {
      n += piece.charAt(i) < 0x250 ? 1 : 2;
    }
    return n;
  }
}
