package io.github.qubao.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at tables before PDFBox reads them: a few bytes of one can stand for a billion entries, or
 * send its reader round for ever.
 */
final class PdfTables {
  private static final byte[] BEGIN = "begin".getBytes(StandardCharsets.US_ASCII);

  private PdfTables() {}

  /**
   * Counts what the stream would make, whatever it is read as: its dictionary may say more than one
   * thing, and the place that names it another. What of a font no text needs is taken out.
   *
   * @param bytes what the stream unpacks to
   */
  static void check(COSStream stream, byte[] bytes, PdfLimits limits) throws IOException {
    if (stream.containsKey(COSName.W)) {
      checkReferences(stream, bytes.length, limits);
    }
    if (stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST)) {
      limits.objects(tokens(bytes));
    }
    PdfFontFile.check(bytes, limits);
    PdfType1File.removeGlyphs(bytes);
    if (hasTables(bytes)) {
      limits.mapped(PdfCharacterMap.size(bytes));
    }
  }

  /** An entry of no bytes would be read as often as the stream says it is there. */
  private static void checkReferences(COSStream stream, int length, PdfLimits limits)
      throws IOException {
    COSArray widths = stream.getCOSArray(COSName.W);
    long entry = 0;
    if (widths != null) {
      for (COSBase width : widths) {
        entry += width instanceof COSNumber n ? n.longValue() : 0;
      }
    }
    if (entry <= 0) {
      throw new IOException("a table of objects whose entries have no bytes");
    }
    limits.objects(length / entry);
  }

  /** How many words, numbers and brackets there are. */
  private static long tokens(byte[] bytes) {
    long count = 0;
    boolean inWord = false;
    for (byte b : bytes) {
      boolean delimiter = b == '[' || b == '<' || b == '(' || b == '/';
      boolean blank = b >= 0 && b <= ' ';
      if (delimiter || !blank && !inWord) {
        count++;
      }
      inWord = !blank && !delimiter;
    }
    return count;
  }

  private static boolean hasTables(byte[] bytes) {
    for (int i = 0; i + BEGIN.length < bytes.length; i++) {
      if (bytes[i] == 'b' && Arrays.equals(bytes, i, i + BEGIN.length, BEGIN, 0, BEGIN.length)) {
        return true;
      }
    }
    return false;
  }
}
