package io.github.qubao.ocr;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Immutable. A line as OCR gives it: its words, and the box around its ink in points.
 *
 * @param words in the order of reading; never empty
 * @param size of its type; 0 if it is not known
 */
record OcrLine(
    List<OcrWord> words, double left, double top, double right, double bottom, double size) {
  OcrLine {
    words = List.copyOf(words);
  }

  String text() {
    return words.stream().map(OcrWord::text).collect(Collectors.joining());
  }

  /** Whether it runs from top to bottom. */
  boolean isVertical() {
    double height = bottom - top;
    double width = right - left;
    return text().length() > 1 && height > 1.5 * width;
  }
}
