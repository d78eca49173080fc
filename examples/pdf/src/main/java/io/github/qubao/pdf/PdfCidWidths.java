package io.github.qubao.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per file. Counts the widths that a composite font gives its glyphs. A range
 * of them is a few bytes in the file, and PDFBox makes an entry of each glyph in it.
 */
final class PdfCidWidths {
  /** What stands in a range: its first and last glyph, and the numbers for each of them. */
  private static final int RANGE = 3;

  private static final int VERTICAL_RANGE = 5;

  private final PdfLimits limits;
  private final Set<COSDictionary> counted = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfCidWidths(PdfLimits limits) {
    this.limits = limits;
  }

  /** Counts those of a font, once. */
  void count(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants == null || !counted.add(font)) {
      return;
    }
    for (int i = 0; i < descendants.size(); i++) {
      if (descendants.getObject(i) instanceof COSDictionary descendant) {
        count(descendant.getCOSArray(COSName.W), RANGE);
        count(descendant.getCOSArray(COSName.getPDFName("W2")), VERTICAL_RANGE);
      }
    }
  }

  private void count(@Nullable COSArray widths, int range) {
    for (int i = 0; widths != null && i + 1 < widths.size(); ) {
      COSBase next = widths.getObject(i + 1);
      if (next instanceof COSArray list) {
        limits.glyphs(list.size());
        i += 2;
      } else if (next instanceof COSNumber last && widths.getObject(i) instanceof COSNumber first) {
        // As PDFBox goes from one to the other.
        limits.glyphs(Math.max(1, (long) last.intValue() - first.intValue() + 1));
        i += range;
      } else {
        return;
      }
    }
  }
}
