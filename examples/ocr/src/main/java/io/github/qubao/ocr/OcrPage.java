package io.github.qubao.ocr;

import java.util.List;

/**
 * Immutable. A page as OCR gives it.
 *
 * @param width of the paper, in points; 0 if it is not known
 * @param height of the paper, in points; 0 if it is not known
 */
record OcrPage(double width, double height, List<OcrLine> lines) {
  OcrPage {
    lines = List.copyOf(lines);
  }
}
