package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.cli.CommandLineTest.Run;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that cannot be read get an exit code of 1 and one line that says why and what to do. */
class PdfErrorsTest {
  @TempDir Path dir;

  private static byte[] page() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(842, 1191);
      NewspaperPage.set(sheet);
      sheet.draw();
      return pdf.bytes();
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private void fails(byte[] pdf, String problem, String... options) throws IOException {
    Path file = dir.resolve("page.pdf");
    Files.write(file, pdf);
    String[] args = Arrays.copyOf(new String[] {"page", file.toString()}, 2 + options.length);
    System.arraycopy(options, 0, args, 2, options.length);
    Run run = CommandLineTest.run("", args);
    assertEquals(1, run.code(), run.out());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("qubao: " + file + ": "), run.err());
    assertTrue(run.err().contains(problem), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void encrypted() throws IOException {
    try (PDDocument document = Loader.loadPDF(page())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      fails(bytes(document), "needs a password; save it without one first");
    }
  }

  @Test
  void textNotToBeTakenOut() throws IOException {
    try (PDDocument document = Loader.loadPDF(page())) {
      AccessPermission none = new AccessPermission();
      none.setCanExtractContent(false);
      document.protect(new StandardProtectionPolicy("owner", "", none));
      fails(bytes(document), "does not allow its text to be taken out");
    }
  }

  @Test
  void encryptedWithoutNeedOfAPassword() throws IOException {
    try (PDDocument document = Loader.loadPDF(page())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      Run run = CommandLineTest.run(bytes(document), "page", "--format", "text");
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().contains(NewspaperPage.FLOOD.headline()), run.out());
    }
  }

  @Test
  void cutOff() throws IOException {
    byte[] whole = page();
    for (double share : new double[] {0.001, 0.3, 0.9}) {
      fails(Arrays.copyOf(whole, (int) (share * whole.length)), "cut off");
    }
    fails("%PDF-".getBytes(StandardCharsets.US_ASCII), "cut off");
  }

  @Test
  void broken() throws IOException {
    fails("%PDF-1.7\nnothing here\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), "is broken");
    fails("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), "does not begin as a PDF does");
    fails(new byte[0], "does not begin as a PDF does");
    byte[] damaged = page();
    try (PDDocument document = Loader.loadPDF(damaged)) {
      byte[] packed =
          document
              .getPage(0)
              .getContentStreams()
              .next()
              .getCOSObject()
              .createRawInputStream()
              .readAllBytes();
      int at = indexOf(damaged, Arrays.copyOf(packed, 64));
      Arrays.fill(damaged, at + packed.length / 2, at + packed.length / 2 + 50, (byte) 0x55);
    }
    fails(damaged, "the contents of page 1 do not unpack");
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    int i = 0;
    while (!Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
      i++;
    }
    return i;
  }

  @Test
  void withoutText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      fails(bytes(document), "has no text");
      BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
      }
      fails(bytes(document), "has no text: a scan or a drawing; recognise its text (OCR)");
    }
  }

  @Test
  void withoutUnicode() throws IOException {
    byte[] pdf;
    try (PDDocument document = Loader.loadPDF(page())) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        font.getCOSObject().removeItem(COSName.TO_UNICODE);
      }
      pdf = bytes(document);
    }
    fails(pdf, "does not say which characters its glyphs are");
  }

  @Test
  void noSuchPage() throws IOException {
    fails(page(), "has 1 page", "--page", "2");
    assertEquals(2, CommandLineTest.run(page(), "page", "--page", "0").code());
    assertEquals(2, CommandLineTest.run(page(), "page", "--page", "-1").code());
  }

  @Test
  void tooManyPages() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= PdfText.MOST_PAGES; i++) {
        document.addPage(new PDPage());
      }
      fails(bytes(document), "101 pages, more than 100; choose one with --page");
    }
  }

  @Test
  void tooManyBytes() throws IOException {
    Path file = dir.resolve("large.pdf");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      byte[] chunk = new byte[1_000_000];
      for (int i = 0; i < PdfText.MOST_BYTES / chunk.length; i++) {
        out.write(chunk);
      }
    }
    Run run = CommandLineTest.run("", "page", file.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("more than 100,000,000 bytes"), run.err());
  }

  @Test
  void tooManyCharacters() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(600, 800);
      try (PDPageContentStream out = new PDPageContentStream(pdf.document, sheet.page)) {
        out.beginText();
        out.setFont(pdf.font, 0.5f);
        for (int i = 0; i <= PdfGlyphs.MOST_GLYPHS / 1000; i++) {
          out.newLineAtOffset(0, 1);
          out.showText("区".repeat(1000));
        }
        out.endText();
      }
      fails(pdf.bytes(), "page 1 has more than 100,000 characters");
    }
  }

  @Test
  void tooManyLines() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(600, 800);
      for (int i = 0; i <= PdfText.MOST_LINES; i++) {
        sheet.line(i % 2 == 0 ? "区" : "报", 5 + i % 150 * 3.9, 5 + i / 150 * 3.9, 1);
      }
      sheet.draw();
      fails(pdf.bytes(), "page 1 has more than 20,000 lines");
    }
  }

  @Test
  void contentsThatUnpackWithoutEnd() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] chunk = new byte[1_000_000];
        Arrays.fill(chunk, (byte) ' ');
        for (int i = 0; i <= PdfLimits.MOST_UNPACKED / chunk.length; i++) {
          out.write(chunk);
        }
      }
      page.setContents(stream);
      fails(bytes(document), "more than 200,000,000 bytes when unpacked");
    }
  }

  /** Thirty forms, each of which shows the next one ten times. */
  @Test
  void formsThatShowFormsWithoutEnd() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFormXObject inner = null;
      for (int i = 0; i < 30; i++) {
        PDFormXObject form = new PDFormXObject(document);
        PDResources resources = new PDResources();
        form.setResources(resources);
        form.setBBox(page.getMediaBox());
        String show = "q Q ";
        if (inner != null) {
          show = "/" + resources.add(inner).getName() + " Do ";
        }
        try (OutputStream out = form.getContentStream().createOutputStream()) {
          out.write(show.repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        inner = form;
      }
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawForm(inner);
      }
      fails(bytes(document), "more than 100,000 forms drawn");
    }
  }

  /** Whatever byte of a file is wrong: an answer or an error, never a crash or an endless loop. */
  @Test
  void anyDamageEndsInAnAnswerOrAnError() throws IOException {
    byte[] whole = page();
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      int at = (int) ((i + 0.5) / 60 * whole.length);
      Arrays.fill(damaged, at, Math.min(whole.length, at + 20), (byte) (37 * i));
      Run run = CommandLineTest.run(damaged, "text");
      assertTrue(run.code() == 0 || run.code() == 1 && run.err().startsWith("qubao: "), run.err());
    }
  }

  @Test
  void commandsThatReadLinesSayWhichReadAPdf() throws IOException {
    Run run = CommandLineTest.run(page(), "segment");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("is a PDF, and text is needed"), run.err());
  }
}
