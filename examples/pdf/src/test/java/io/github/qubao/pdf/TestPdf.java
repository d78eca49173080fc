package io.github.qubao.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF that a test draws, with an embedded Chinese font. */
final class TestPdf implements AutoCloseable {
  final PDDocument document = new PDDocument();
  final PDType0Font font;

  TestPdf() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TestPdf.class.getResourceAsStream("test-font.ttf"))) {
      font = PDType0Font.load(document, in, true);
    }
  }

  /** A page of one sheet, empty yet. */
  Sheet sheet(float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    return new Sheet(this, page);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
