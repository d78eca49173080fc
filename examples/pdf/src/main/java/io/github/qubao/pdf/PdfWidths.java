package io.github.qubao.pdf;

import java.io.IOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe for one font. The widths of an embedded Type 1 or CFF font whose file leaves them
 * out. PDFBox would run the programs that draw its glyphs, and these may call one another without
 * end.
 */
final class PdfWidths {
  private static final int CODES = 256;

  private PdfWidths() {}

  /** Gives a font without widths those of the font that stands in for fonts not embedded. */
  static void complete(@Nullable PDFont font) throws IOException {
    if (!(font instanceof PDType1Font || font instanceof PDType1CFont) || !font.isEmbedded()) {
      return;
    }
    COSDictionary dictionary = font.getCOSObject();
    if (dictionary.getDictionaryObject(COSName.WIDTHS) != null
        || dictionary.containsKey(COSName.MISSING_WIDTH)) {
      return;
    }
    FontBoxFont other =
        FontMappers.instance().getFontBoxFont("", font.getFontDescriptor()).getFont();
    double scale = 1000 * other.getFontMatrix().get(0).doubleValue();
    Encoding encoding = ((PDSimpleFont) font).getEncoding();
    COSArray widths = new COSArray();
    for (int code = 0; code < CODES; code++) {
      widths.add(new COSFloat((float) (scale * other.getWidth(encoding.getName(code)))));
    }
    dictionary.setItem(COSName.WIDTHS, widths);
    dictionary.setInt(COSName.FIRST_CHAR, 0);
    dictionary.setInt(COSName.LAST_CHAR, CODES - 1);
  }
}
