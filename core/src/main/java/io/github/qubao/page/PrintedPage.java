package io.github.qubao.page;

import io.github.qubao.internal.Lists;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. The lines of type of a page and where they stand, as a PDF or the
 * recognition of a picture (OCR) gives them.
 *
 * @param lines in the order of reading, block by block; may be empty
 */
public record PrintedPage(List<Line> lines) implements Serializable {
  /**
   * Copies the list.
   *
   * @throws NullPointerException if the list, or a line in it, is null
   */
  public PrintedPage {
    lines = Lists.copy(lines, "lines");
  }

  /**
   * The page as text, to which the spans of its articles refer: a line on a line, a blank line
   * between blocks, and a line feed at the end.
   */
  public String text() {
    StringBuilder out = new StringBuilder();
    Line before = null;
    for (Line line : lines) {
      if (before != null && before.block != line.block) {
        out.append('\n');
      }
      out.append(line.text).append('\n');
      before = line;
    }
    return out.toString();
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrintedPage p && lines.equals(p.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  /**
   * Immutable and thread-safe. A line of one column. Lengths are in points, to the right and
   * downwards, with the page turned so that the line runs from left to right; from which point they
   * are measured does not matter.
   *
   * @param text without line breaks; two ideographic spaces before it mean that it is set in
   * @param block lines of one number that follow one another are one block: a headline, or a part
   *     of a column without a gap
   * @param left where its first character begins
   * @param baseline the line on which its characters stand, downwards
   * @param right where its last character ends
   * @param size the size of its type
   * @param face the font of its Chinese characters, empty if it is not known or not one; any name
   *     that is the same for all lines of one face and weight
   * @param doubtful what of the text may have been misread, in its order; empty where it is known,
   *     as in a PDF
   */
  public record Line(
      String text,
      int block,
      double left,
      double baseline,
      double right,
      double size,
      String face,
      List<Span> doubtful)
      implements Serializable {
    /** A line of which no character is doubtful; throws what the other constructor does. */
    public Line(
        String text,
        int block,
        double left,
        double baseline,
        double right,
        double size,
        String face) {
      this(text, block, left, baseline, right, size, face, List.of());
    }

    /**
     * Takes the values as they are, and copies the list.
     *
     * @throws IllegalArgumentException if the text is blank or has a line break in it, or a length
     *     is no finite number, or the size not more than 0, or a doubtful span begins before the
     *     end of the one before it or ends behind the text
     * @throws NullPointerException if the text, the face, the list or a span in it is null
     */
    public Line {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(face, "face");
      doubtful = Lists.copy(doubtful, "doubtful");
      if (text.isBlank() || text.chars().anyMatch(c -> Characters.endsLine((char) c))) {
        throw new IllegalArgumentException("a line has text and no line break");
      }
      if (!Double.isFinite(left + baseline + right) || !(size > 0) || !Double.isFinite(size)) {
        throw new IllegalArgumentException(
            "not finite, or of no size: " + left + ", " + baseline + ", " + right + ", " + size);
      }
      int end = 0;
      for (Span span : doubtful) {
        if (span.start() < end || span.end() > text.length()) {
          throw new IllegalArgumentException("out of order or behind the text: " + span);
        }
        end = span.end();
      }
    }

    // By hand, for the same reason.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Line l
          && text.equals(l.text)
          && block == l.block
          && Double.compare(left, l.left) == 0
          && Double.compare(baseline, l.baseline) == 0
          && Double.compare(right, l.right) == 0
          && Double.compare(size, l.size) == 0
          && face.equals(l.face)
          && doubtful.equals(l.doubtful);
    }

    @Override
    public int hashCode() {
      return Objects.hash(text, block, left, baseline, right, size, face, doubtful);
    }
  }
}
