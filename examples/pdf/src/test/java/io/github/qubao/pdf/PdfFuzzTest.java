package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Any bytes as a PDF: a text, or an {@link PdfException} and nothing else. */
class PdfFuzzTest {
  /** Stands where the contents of the page end and those of its form begin. */
  private static final byte[] FORM = "\n%form\n".getBytes(StandardCharsets.US_ASCII);

  private static final String HEAD =
      """
      %PDF-1.7
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 842 1191] /Contents 4 0 R
        /Resources <</Font <</F1 5 0 R /F2 6 0 R>> /XObject <</X1 7 0 R>>>>>> endobj
      5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
      6 0 obj <</Type /Font /Subtype /Type0 /BaseFont /None /Encoding /UniGB-UCS2-H
        /DescendantFonts [<</Type /Font /Subtype /CIDFontType0 /BaseFont /None
          /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /DW 1000>>]>> endobj
      """;

  @DictionaryFile(resourcePath = "/io/github/qubao/pdf/pdf.dict")
  @FuzzTest
  void file(byte[] bytes) throws IOException {
    read(bytes);
  }

  /** What draws on the page, and behind a line {@code %form} what draws in its form. */
  @DictionaryFile(resourcePath = "/io/github/qubao/pdf/pdf.dict")
  @FuzzTest
  void contents(byte[] bytes) throws IOException {
    read(page(bytes));
  }

  @Test
  void whatIsDrawnIsRead() throws IOException {
    assertTrue(
        String.valueOf(
                read(
                    page(
                        "BT /F1 9 Tf 50 900 Td (left) Tj ET /X1 Do\n%form\nBT /F2 9 Tf 90 800 Td <6C34> Tj ET"
                            .getBytes(StandardCharsets.US_ASCII))))
            .contains("水"));
  }

  /** The text, or null if the PDF was refused. */
  private static @Nullable String read(byte[] pdf) throws IOException {
    String text = once(pdf);
    assertEquals(text, once(pdf), "read twice");
    return text;
  }

  private static @Nullable String once(byte[] pdf) throws IOException {
    try {
      return PdfPages.read(new ByteArrayInputStream(pdf)).text();
    } catch (PdfException refused) {
      assertEquals(1, String.valueOf(refused.getMessage()).lines().count(), refused.toString());
      return null;
    }
  }

  private static byte[] page(byte[] contents) throws IOException {
    int end = 0;
    while (end < contents.length && !begins(contents, end)) {
      end++;
    }
    int form = Math.min(contents.length, end + FORM.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
    stream(4, "", Arrays.copyOf(contents, end), out);
    stream(
        7,
        "/Type /XObject /Subtype /Form /BBox [0 0 842 1191] /Resources <</Font <</F1 5 0 R /F2 6 0 R>>"
            + " /XObject <</X1 7 0 R>>>>",
        Arrays.copyOfRange(contents, form, contents.length),
        out);
    out.write("trailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static boolean begins(byte[] bytes, int at) {
    return at + FORM.length <= bytes.length
        && Arrays.equals(bytes, at, at + FORM.length, FORM, 0, FORM.length);
  }

  private static void stream(int number, String more, byte[] bytes, ByteArrayOutputStream out)
      throws IOException {
    String head = number + " 0 obj <<" + more + " /Length " + bytes.length + ">> stream\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
  }
}
