package io.github.qubao.testing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A small PDF, written by hand: pages of lines in a Chinese font that is not embedded. */
public final class WrittenPdf {
  private final StringBuilder objects = new StringBuilder();
  private final StringBuilder kids = new StringBuilder();
  private final StringBuilder contents = new StringBuilder();
  private int pages;

  /** Sets a line on the page begun; places in points from the upper left corner. */
  public WrittenPdf line(String text, int x, int y, int size) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    contents.append(
        String.format(Locale.ROOT, "BT /F1 %d Tf %d %d Td <%s> Tj ET\n", size, x, 842 - y, hex));
    return this;
  }

  /** Sets lines one under the other. */
  public WrittenPdf lines(String text, int x, int y, int size) {
    int at = y;
    for (String line : text.split("\n", -1)) {
      line(line, x, at, size);
      at += size * 3 / 2;
    }
    return this;
  }

  /** Ends the page begun. */
  public WrittenPdf page() {
    int number = 10 + 2 * pages++;
    kids.append(number).append(" 0 R ");
    objects.append(
        String.format(
            Locale.ROOT,
            """
            %d 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R
              /Resources <</Font <</F1 3 0 R>>>>>> endobj
            %d 0 obj <</Length %d>> stream
            %s
            endstream endobj
            """,
            number,
            number + 1,
            number + 1,
            contents.length(),
            contents));
    contents.setLength(0);
    return this;
  }

  /** The file; its second line is not ASCII, as PDF asks for, so that it is not taken for text. */
  public byte[] bytes() {
    return String.format(
            Locale.ROOT,
            """
            %%PDF-1.7
            %%\u00E2\u00E3\u00CF\u00D3
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [%s] /Count %d>> endobj
            3 0 obj <</Type /Font /Subtype /Type0 /BaseFont /None /Encoding /UniGB-UCS2-H
              /DescendantFonts [<</Type /Font /Subtype /CIDFontType0 /BaseFont /None
                /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /DW 1000>>]>> endobj
            %strailer <</Root 1 0 R>>
            %%%%EOF
            """,
            kids,
            pages,
            objects)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
