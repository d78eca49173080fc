package io.github.qubao.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF of one page that a test writes object by object, so that anything can be wrong in it. */
final class RawPdf {
  /** The page, its two fonts and its form X1; objects 4 and 7 are its contents and the form. */
  static final String PAGE =
      """
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 842 1191] /Contents 4 0 R
        /Resources <</Font <</F1 5 0 R /F2 6 0 R>> /XObject <</X1 7 0 R>>>>>> endobj
      """;

  static final String LATIN =
      "5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n";

  static final String FORM =
      "/Type /XObject /Subtype /Form /BBox [0 0 842 1191]"
          + " /Resources <</Font <</F1 5 0 R>> /XObject <</X1 7 0 R>>>>";

  static final String TEXT = "BT /F1 9 Tf 50 900 Td (honest text) Tj ET\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  RawPdf() {
    add("%PDF-1.7\n");
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  RawPdf add(String objects) {
    out.writeBytes(ascii(objects));
    return this;
  }

  RawPdf stream(int number, String dictionary, byte[] bytes) {
    add(number + " 0 obj <<" + dictionary + " /Length " + bytes.length + ">> stream\n");
    out.writeBytes(bytes);
    return add("\nendstream endobj\n");
  }

  RawPdf stream(int number, String dictionary, String text) {
    return stream(number, dictionary, ascii(text));
  }

  /** Where the next object will stand. */
  int size() {
    return out.size();
  }

  byte[] bytes() {
    return add("trailer <</Root 1 0 R>>\n%%EOF\n").out.toByteArray();
  }

  static byte[] packed(byte[] plain) {
    return packed(plain, 1);
  }

  /** The bytes so many times, packed; never in memory as a whole. */
  static byte[] packed(byte[] plain, int times) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < times; i++) {
        out.write(plain);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
