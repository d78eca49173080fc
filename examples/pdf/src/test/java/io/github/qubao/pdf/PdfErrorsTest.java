package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.pdf.PdfException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

/** PDFs that cannot be read get an exception whose one line says why and what to do. */
class PdfErrorsTest {
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

  private static PdfPages read(byte[] pdf) throws IOException {
    return PdfPages.read(new ByteArrayInputStream(pdf));
  }

  private static void fails(byte[] pdf, Reason reason, String problem) {
    isRefused(assertThrows(PdfException.class, () -> read(pdf)), reason, problem);
  }

  private static void isRefused(PdfException e, Reason reason, String problem) {
    String message = String.valueOf(e.getMessage());
    assertEquals(reason, e.reason(), message);
    assertTrue(message.contains(problem), message);
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void encrypted() throws IOException {
    try (PDDocument document = Loader.loadPDF(page())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      fails(bytes(document), Reason.PASSWORD, "needs a password; save it without one first");
    }
  }

  @Test
  void textNotToBeTakenOut() throws IOException {
    try (PDDocument document = Loader.loadPDF(page())) {
      AccessPermission none = new AccessPermission();
      none.setCanExtractContent(false);
      document.protect(new StandardProtectionPolicy("owner", "", none));
      fails(bytes(document), Reason.PERMISSION, "does not allow its text to be taken out");
    }
  }

  @Test
  void encryptedWithoutNeedOfAPassword() throws IOException {
    try (PDDocument document = Loader.loadPDF(page())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      String text = read(bytes(document)).text();
      assertTrue(text.contains(NewspaperPage.FLOOD.headline()), text);
    }
  }

  @Test
  void cutOff() throws IOException {
    byte[] whole = page();
    for (double share : new double[] {0.001, 0.3, 0.9}) {
      fails(Arrays.copyOf(whole, (int) (share * whole.length)), Reason.BROKEN, "cut off");
    }
    fails("%PDF-".getBytes(StandardCharsets.US_ASCII), Reason.BROKEN, "cut off");
  }

  @Test
  void broken() throws IOException {
    fails(
        "%PDF-1.7\nnothing here\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
        Reason.BROKEN,
        "is broken");
    fails(new byte[0], Reason.BROKEN, "cut off");
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
    fails(damaged, Reason.BROKEN, "the contents of page 1 do not unpack");
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
      fails(bytes(document), Reason.NO_TEXT, "has no text");
      BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
      }
      fails(bytes(document), Reason.NO_TEXT, "make a PNG of each page");
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
    fails(pdf, Reason.NO_TEXT, "does not say which characters its glyphs are");
  }

  @Test
  void noSuchPage() throws IOException {
    byte[] pdf = page();
    PdfException e =
        assertThrows(PdfException.class, () -> PdfPages.readPage(new ByteArrayInputStream(pdf), 2));
    isRefused(e, Reason.NO_SUCH_PAGE, "has 1 page");
    for (int number : new int[] {0, -1}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> PdfPages.readPage(new ByteArrayInputStream(pdf), number));
    }
  }

  @Test
  void tooManyPages() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= PdfText.MOST_PAGES; i++) {
        document.addPage(new PDPage());
      }
      fails(bytes(document), Reason.TOO_MANY_PAGES, "101 pages, more than 100; choose one");
    }
  }

  @Test
  void tooManyBytes() throws IOException {
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    InputStream large =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            int i = at++;
            return i > PdfBytes.MOST ? -1 : i < head.length ? head[i] : ' ';
          }
        };
    isRefused(
        assertThrows(PdfException.class, () -> PdfPages.read(large)),
        Reason.TOO_LARGE,
        "more than 100,000,000 bytes");
  }

  /** What the stream throws is not what is wrong with the PDF. */
  @Test
  void aStreamThatCannotBeRead() {
    IOException broken = new IOException("the disk is gone");
    InputStream in =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == 5) {
              throw broken;
            }
            return "%PDF-".charAt(at++);
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            to[from] = (byte) read();
            return 1;
          }
        };
    assertSame(broken, assertThrows(IOException.class, () -> PdfPages.read(in)));
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
      fails(pdf.bytes(), Reason.TOO_LARGE, "page 1 has more than 100,000 characters");
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
      fails(pdf.bytes(), Reason.TOO_LARGE, "page 1 has more than 20,000 lines");
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
      fails(bytes(document), Reason.TOO_LARGE, "more than 200,000,000 bytes when unpacked");
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
      fails(bytes(document), Reason.TOO_LARGE, "more than 100,000 forms drawn");
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
      try {
        assertEquals(1, read(damaged).texts().size(), "damage at " + at);
      } catch (PdfException e) {
        assertEquals(1, String.valueOf(e.getMessage()).lines().count(), "damage at " + at);
      }
    }
  }
}
