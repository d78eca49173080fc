package io.github.qubao.ocr;

/** What a file may take; a newspaper page has some ten thousand characters. */
final class OcrLimits {
  static final long MOST_BYTES = 100_000_000;

  static final int MOST_PAGES = 100;

  static final int MOST_CHARACTERS = 100_000;

  static final int MOST_LINES = 20_000;

  /** Elements inside one another; OCR has some ten. */
  static final int MOST_DEPTH = 1_000;

  /** Comparisons of blocks to find their order: the cube of their number, page by page. */
  static final long MOST_COMPARED = 5_000_000_000L;

  private OcrLimits() {}
}
