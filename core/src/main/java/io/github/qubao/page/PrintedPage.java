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
 * @param width of the page in points, 0 if it is not known
 * @param height of the page in points, 0 if it is not known
 */
public record PrintedPage(List<Line> lines, double width, double height) implements Serializable {
  /** A page of unknown size; throws what the other constructor does. */
  public PrintedPage(List<Line> lines) {
    this(lines, 0, 0);
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the width or the height is negative or not finite
   * @throws NullPointerException if the list, or a line in it, is null
   */
  public PrintedPage {
    lines = Lists.copy(lines, "lines");
    if (!(width >= 0 && height >= 0 && Double.isFinite(width + height))) {
      throw new IllegalArgumentException("not the size of a page: " + width + " x " + height);
    }
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

  /**
   * Where in {@link #text} each line begins.
   *
   * @param offset added to each: where the page's text begins in that of several
   */
  int[] lineStarts(int offset) {
    int[] starts = new int[lines.size()];
    int at = offset;
    for (int i = 0; i < starts.length; i++) {
      at += i > 0 && lines.get(i - 1).block != lines.get(i).block ? 1 : 0;
      starts[i] = at;
      at += lines.get(i).text.length() + 1;
    }
    return starts;
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrintedPage p
        && lines.equals(p.lines)
        && Double.compare(width, p.width) == 0
        && Double.compare(height, p.height) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lines, width, height);
  }

  /**
   * Immutable and thread-safe. A line of one column. Lengths are in points, to the right and
   * downwards from the page's upper left corner, with the page turned so that the line runs from
   * left to right. Another point to measure from does as well, but then {@link Article#areas} are
   * measured from there too.
   *
   * @param text without line breaks; two ideographic spaces before it mean that it is indented
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
   * @param turned by how many degrees, from 0 to 359, the page is turned for this line against how
   *     it is turned for most; 0 if it runs as they do
   */
  public record Line(
      String text,
      int block,
      double left,
      double baseline,
      double right,
      double size,
      String face,
      List<Span> doubtful,
      int turned)
      implements Serializable {
    /** A line that runs as most do, and of which no character is doubtful. */
    public Line(
        String text,
        int block,
        double left,
        double baseline,
        double right,
        double size,
        String face) {
      this(text, block, left, baseline, right, size, face, List.of(), 0);
    }

    /**
     * Takes the values as they are, and copies the list.
     *
     * @throws IllegalArgumentException if the text is blank or has a line break in it, or a length
     *     is no finite number, or the size not more than 0, or a doubtful span begins before the
     *     end of the one before it or ends behind the text, or it is turned by less than 0 or more
     *     than 359 degrees
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
      if (turned < 0 || turned > 359) {
        throw new IllegalArgumentException("turned by " + turned + " degrees");
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
          && doubtful.equals(l.doubtful)
          && turned == l.turned;
    }

    @Override
    public int hashCode() {
      return Objects.hash(text, block, left, baseline, right, size, face, doubtful, turned);
    }
  }
}
