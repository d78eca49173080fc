package io.github.qubao.pdf;

/**
 * A visible character of a PDF page, or a space, where it stands once its direction of writing is
 * turned to run from left to right. Lengths are in points; y grows downwards.
 *
 * @param text one character as a rule, several for a ligature; a blank one for white space
 * @param left where it begins
 * @param right where its advance ends
 * @param baseline the line it stands on
 * @param size the font's size
 * @param face the font's name without the tag of a subset
 */
record PdfGlyph(String text, double left, double right, double baseline, double size, String face) {
  boolean blank() {
    return text.isBlank();
  }

  /** Whether it is as wide as it is high, as Chinese characters and their punctuation are. */
  boolean fullWidth() {
    int c = text.codePointAt(0);
    return c >= 0x2E80 && !(c >= 0xFF61 && c <= 0xFFDC) || "“”‘’—…·".indexOf(c) >= 0;
  }
}
