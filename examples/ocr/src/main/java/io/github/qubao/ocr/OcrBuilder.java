package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per file. Takes the pages, lines and words of a file in the units of the
 * file, and makes pages in points of them.
 */
final class OcrBuilder {
  /** A word of less confidence is doubtful. */
  static final double DOUBT = 0.7;

  private record Word(String text, OcrXml.@Nullable Box box, double confidence) {}

  private final String name;
  private final List<OcrPage> pages = new ArrayList<>();
  private List<OcrLine> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private int characters;
  private double scale = 1;
  private OcrXml.@Nullable Box line;

  OcrBuilder(String name) {
    this.name = name;
  }

  /** The pages that have ended. */
  List<OcrPage> pages() {
    return pages;
  }

  /**
   * Begins a page.
   *
   * @param scale how many points a unit of the file is
   */
  void beginPage(double scale) throws OcrException {
    this.scale = scale;
    lines = new ArrayList<>();
    characters = 0;
    if (pages.size() == OcrLimits.MOST_PAGES) {
      throw tooLarge(OcrLimits.MOST_PAGES, "pages");
    }
  }

  /** Ends the page; a size below 0 is as good as none. */
  void endPage(double width, double height) {
    pages.add(new OcrPage(scale * Math.max(0, width), scale * Math.max(0, height), lines, false));
    lines = new ArrayList<>();
  }

  void beginLine(OcrXml.Box box) {
    line = box;
    words.clear();
  }

  /**
   * Adds a word to the line.
   *
   * @param box in the file's units; null if it is not known
   * @param confidence from 0 to 1
   */
  void word(String text, OcrXml.@Nullable Box box, double confidence) throws OcrException {
    String seen = seen(text);
    characters += seen.length();
    if (characters > OcrLimits.MOST_CHARACTERS) {
      throw tooLarge(OcrLimits.MOST_CHARACTERS, "characters on a page");
    }
    if (!seen.isEmpty()) {
      words.add(new Word(seen, box, confidence));
    }
  }

  /** What can be seen of a text: no white, and nothing that only steers. */
  static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(OcrBuilder::isSeen).forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean isSeen(int c) {
    int type = Character.getType(c);
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE;
  }

  void endLine() throws OcrException {
    OcrXml.Box box = line;
    line = null;
    if (box == null || words.isEmpty()) {
      return;
    }
    if (lines.size() == OcrLimits.MOST_LINES) {
      throw tooLarge(OcrLimits.MOST_LINES, "lines on a page");
    }
    lines.add(
        new OcrLine(
            placed(box),
            scale * box.left(),
            scale * box.top(),
            scale * box.right(),
            scale * box.bottom(),
            0));
  }

  /** The words where they stand, those that do not say it beside the others. */
  private List<OcrWord> placed(OcrXml.Box line) {
    double em = em(line);
    List<OcrWord> out = new ArrayList<>();
    double at = firstLeft(line, em);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      OcrXml.Box box = word.box;
      double left = box == null ? at : box.left();
      double right = box == null ? left + em * OcrSigns.ems(word.text) : box.right();
      OcrXml.Box next = i + 1 < words.size() ? words.get(i + 1).box : null;
      if (box == null && next != null) {
        right = Math.max(left, Math.min(right, next.left()));
      }
      out.add(new OcrWord(word.text, scale * left, scale * right, word.confidence < DOUBT));
      at = right;
    }
    return out;
  }

  /** How wide a character is by the words that say where they stand, or else by the line. */
  private double em(OcrXml.Box line) {
    double width = 0;
    double ems = 0;
    for (Word word : words) {
      width += word.box == null ? 0 : word.box.right() - word.box.left();
      ems += word.box == null ? 0 : OcrSigns.ems(word.text);
    }
    return ems > 0
        ? width / ems
        : (line.right() - line.left())
            / words.stream().mapToDouble(w -> OcrSigns.ems(w.text)).sum();
  }

  /** Where the first word begins: words that do not say it end where the next one begins. */
  private double firstLeft(OcrXml.Box line, double em) {
    double ems = 0;
    for (Word word : words) {
      if (word.box != null) {
        return Math.max(line.left(), word.box.left() - em * ems);
      }
      ems += OcrSigns.ems(word.text);
    }
    return line.left();
  }

  private OcrException tooLarge(long most, String what) {
    return new OcrException(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "%s: more than %,d %s; this is no newspaper; recognise fewer pictures at a time",
            name,
            most,
            what));
  }
}
