package io.github.qubao.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Immutable. A line, or a piece of one, with the size of its type and where it stands. Lengths are
 * in points.
 *
 * @param words in the order of reading; never empty
 * @param left where it begins, white before an opening sign included
 * @param right where it ends, white behind a closing sign included
 * @param baseline downwards
 * @param body whether it is of the size of the page's text
 */
record OcrType(
    List<OcrWord> words, double left, double right, double baseline, double size, boolean body) {
  OcrType {
    words = List.copyOf(words);
  }

  /** A piece of it: the words {@code from} to {@code to}, no wider than the line. */
  OcrType piece(int from, int to, double start, double end) {
    return new OcrType(words.subList(from, to), start, end, baseline, size, body);
  }

  String text() {
    return words.stream().map(OcrWord::text).collect(Collectors.joining());
  }

  double ems() {
    return words.stream().mapToDouble(OcrWord::ems).sum();
  }

  /** The lines with the sizes of their type, from the top of the page downwards. */
  static List<OcrType> of(List<OcrLine> lines) {
    double[] sizes = new double[lines.size()];
    List<double[]> weighed = new ArrayList<>();
    double all = 0;
    for (int i = 0; i < sizes.length; i++) {
      OcrLine line = lines.get(i);
      sizes[i] = size(line);
      double ems = OcrSigns.ems(line.text());
      if (ems >= LONG) {
        weighed.add(new double[] {sizes[i], ems});
        all += ems;
      }
    }
    double body = median(weighed, all);
    List<OcrType> out = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      out.add(of(lines.get(i), sizes[i], body));
    }
    out.sort(Comparator.comparingDouble(OcrType::baseline).thenComparingDouble(OcrType::left));
    return out;
  }

  /** Chinese characters have ink over so much of their size; with a comma to its bottom. */
  private static final double INK = 0.92;

  private static final double INK_WITH_COMMA = 1.02;

  /** Digits and capitals, which stand on the base line, over so much. */
  private static final double INK_OF_DIGITS = 0.73;

  /** A line of so many sizes of its type or more is long enough to measure by its width. */
  private static final double LONG = 4;

  /** and one of so many to go by its width alone; a character misread makes little of it. */
  private static final double SURE = 15;

  /** Sizes within these shares of the text's are the text's: boxes are not more exact. */
  private static final double SMALLEST = 0.84;

  /** Of a long line the height is more exact, and tells a caption from the text. */
  private static final double SMALLEST_OF_LONG = 0.935;

  private static final double LARGEST = 1.14;

  /**
   * What is doubtful as a whole and shorter is no headline, however large: specks, a picture. But a
   * number may be a cell of a table.
   */
  private static final double NOISE = 3.5;

  /** How far above its baseline a character's ink reaches, and how far below, in sizes. */
  private static final double ABOVE = 0.84;

  private static final double BELOW = 0.08;

  /** Whether a text has letters and digits only, none of which goes below the base line. */
  private static boolean isNarrow(String text) {
    return text.chars().allMatch(c -> c < 0x100 && ",;()gjpqyQ".indexOf(c) < 0);
  }

  /**
   * The size, where it is not known by the height of the ink or, where something else is in the
   * box, by the width.
   */
  private static double size(OcrLine line) {
    String text = line.text();
    if (line.size() > 0 && !isNarrow(text)) {
      return line.size();
    }
    double height = line.bottom() - line.top();
    boolean comma = text.chars().anyMatch(c -> "，、；,;（）()".indexOf(c) >= 0);
    double ink = isNarrow(text) ? INK_OF_DIGITS : comma ? INK_WITH_COMMA : INK;
    double byHeight = height / ink;
    double ems = OcrSigns.ems(text);
    double byWidth = (line.right() - line.left() - white(line, byHeight)) / (ems - 0.1);
    if (ems < LONG) {
      return ems < 2 || byWidth > 0.6 * byHeight ? byHeight : byWidth;
    }
    double least = (ems < SURE ? 0.65 : 0.95) * byHeight;
    return byHeight < 0.5 * byWidth || byWidth < least ? byWidth : byHeight;
  }

  /** The white between columns or cells that are in one line. */
  private static double white(OcrLine line, double size) {
    double white = 0;
    for (int i = 1; i < line.words().size(); i++) {
      double gap = line.words().get(i).left() - line.words().get(i - 1).right();
      white += gap > size ? gap : 0;
    }
    return Math.min(white, 0.9 * (line.right() - line.left()));
  }

  private static double median(List<double[]> weighed, double all) {
    weighed.sort(Comparator.comparingDouble(w -> w[0]));
    double seen = 0;
    for (double[] w : weighed) {
      seen += w[1];
      if (2 * seen >= all) {
        return w[0];
      }
    }
    return 0;
  }

  private static OcrType of(OcrLine line, double measured, double text) {
    double ems = OcrSigns.ems(line.text());
    boolean noise =
        ems < NOISE
            && !line.text().matches("[0-9]{2,}")
            && line.words().stream().allMatch(OcrWord::doubtful);
    boolean body =
        measured > (ems < 8 ? SMALLEST : SMALLEST_OF_LONG) * text && measured < LARGEST * text
            || measured < SMALLEST * text && ems < 2;
    double size =
        noise && text > 0 ? Math.min(measured, 0.8 * text) : body && text > 0 ? text : measured;
    double height = line.bottom() - line.top();
    double baseline =
        isNarrow(line.text())
            ? line.bottom()
            : height > 1.25 * size
                ? line.bottom() - BELOW * size
                : height < 0.6 * size
                    ? (line.top() + line.bottom()) / 2 + (ABOVE - BELOW) / 2 * size
                    : line.top() + ABOVE * size;
    return new OcrType(
        line.words(),
        line.left() - before(line.words().get(0), size),
        line.right() + behind(line.words().get(line.words().size() - 1), size),
        baseline,
        size,
        body && !noise);
  }

  /** The white that a word's first sign has before its ink. */
  static double before(OcrWord word, double size) {
    return OcrSigns.opens(word.text().codePointAt(0)) ? 0.5 * size : 0;
  }

  /** The white that a word's last sign has behind its ink. */
  static double behind(OcrWord word, double size) {
    return OcrSigns.closes(word.text().codePointBefore(word.text().length())) ? 0.5 * size : 0;
  }
}
