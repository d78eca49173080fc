package io.github.qubao.spark;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A small PDF, written by hand: a page of lines in a Chinese font that is not embedded. */
final class WrittenPdf {
  private WrittenPdf() {}

  /** A page; the first line is large, the others stand below it. */
  static byte[] of(String... lines) {
    StringBuilder contents = new StringBuilder();
    int y = 760;
    int size = 24;
    for (String line : lines) {
      StringBuilder hex = new StringBuilder();
      line.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
      contents.append(
          String.format(Locale.ROOT, "BT /F1 %d Tf 60 %d Td <%s> Tj ET\n", size, y, hex));
      y -= 2 * size;
      size = 10;
    }
    return String.format(
            Locale.ROOT,
            """
            %%PDF-1.7
            %%\u00E2\u00E3\u00CF\u00D3
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [10 0 R] /Count 1>> endobj
            3 0 obj <</Type /Font /Subtype /Type0 /BaseFont /None /Encoding /UniGB-UCS2-H
              /DescendantFonts [<</Type /Font /Subtype /CIDFontType0 /BaseFont /None
                /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /DW 1000>>]>> endobj
            10 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 11 0 R
              /Resources <</Font <</F1 3 0 R>>>>>> endobj
            11 0 obj <</Length %d>> stream
            %s
            endstream endobj
            trailer <</Root 1 0 R>>
            %%%%EOF
            """,
            contents.length(),
            contents)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
