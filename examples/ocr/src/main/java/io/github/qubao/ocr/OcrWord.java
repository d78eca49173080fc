package io.github.qubao.ocr;

/**
 * Immutable. A word as OCR gives it, for Chinese one character or a few. Lengths are in points, to
 * the right and downwards.
 *
 * @param text without white space; never empty
 * @param doubtful whether OCR doubts it
 * @param apart whether a blank is known to be before it
 */
record OcrWord(String text, double left, double right, boolean doubtful, boolean apart) {
  OcrWord(String text, double left, double right, boolean doubtful) {
    this(text, left, right, doubtful, false);
  }

  /** How wide it is set, in sizes of the type. */
  double ems() {
    return OcrSigns.ems(text);
  }
}
