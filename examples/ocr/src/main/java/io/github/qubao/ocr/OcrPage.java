package io.github.qubao.ocr;

import java.util.List;

/**
 * Immutable. A page as OCR gives it.
 *
 * @param width of the paper, in points; 0 if it is not known
 * @param height of the paper, in points; 0 if it is not known
 * @param whole whether large lines are known to be whole, and those beside one another to be two
 */
record OcrPage(double width, double height, List<OcrLine> lines, boolean whole) {
  OcrPage {
    lines = List.copyOf(lines);
  }
}
