package io.github.qubao.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Not thread-safe: one per file. Counts the names that fonts give their characters. Many fonts may
 * share one list of them, and PDFBox makes tables of it for each font.
 */
final class PdfDifferences {
  private final PdfLimits limits;
  private final Set<COSDictionary> counted = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfDifferences(PdfLimits limits) {
    this.limits = limits;
  }

  /** Counts those of a font, once. */
  void count(COSDictionary font) {
    COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
    COSArray names = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
    if (names != null && counted.add(font)) {
      limits.named(names.size());
    }
  }
}
