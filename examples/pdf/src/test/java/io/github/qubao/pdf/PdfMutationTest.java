package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Honest PDFs with bytes flipped, parts cut out, put in or exchanged: a text or an error. */
class PdfMutationTest {
  private static final int MUTATIONS = 400;

  /** As a browser, an older program, one that encrypts and a person would write it. */
  private static List<byte[]> honest() throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(842, 1191);
      NewspaperPage.set(sheet);
      sheet.draw();
      all.add(pdf.bytes());
    }
    try (PDDocument document = Loader.loadPDF(all.get(0))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      all.add(out.toByteArray());
    }
    try (PDDocument document = Loader.loadPDF(all.get(0))) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      all.add(out.toByteArray());
    }
    all.add(
        new RawPdf()
            .add(RawPdf.PAGE).add(RawPdf.LATIN).stream(4, "", RawPdf.TEXT + "/X1 Do").stream(
                    7, RawPdf.FORM, RawPdf.TEXT.replace("900", "800"))
                .bytes());
    return all;
  }

  @Test
  void anyMutationIsATextOrAnError() throws IOException {
    List<byte[]> honest = honest();
    Random random = new Random(13);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] pdf = honest.get(i % honest.size());
      for (int n = random.nextInt(4); n >= 0; n--) {
        pdf = mutated(pdf, honest.get(random.nextInt(honest.size())), random);
      }
      try {
        String text = PdfPages.read(new ByteArrayInputStream(pdf)).text();
        assertTrue(!text.isEmpty(), "mutation " + i);
        read++;
      } catch (PdfException e) {
        assertEquals(1, String.valueOf(e.getMessage()).lines().count(), "mutation " + i);
        refused++;
      }
    }
    // Mutations that all break a file at its beginning, or none, would prove nothing.
    assertTrue(read > MUTATIONS / 20, read + " read");
    assertTrue(refused > MUTATIONS / 20, refused + " refused");
  }

  private static byte[] mutated(byte[] pdf, byte[] other, Random random) {
    int at = random.nextInt(pdf.length);
    int length = 1 + random.nextInt(Math.min(pdf.length, 1 << random.nextInt(12)));
    byte[] out = pdf.clone();
    switch (random.nextInt(6)) {
      case 0 -> out[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> Arrays.fill(out, at, Math.min(out.length, at + length), (byte) random.nextInt());
      case 2 -> out = joined(pdf, 0, at, pdf, Math.min(pdf.length, at + length), pdf.length);
      case 3 -> out = joined(pdf, 0, at, pdf, Math.max(0, at - length), pdf.length);
      case 4 -> {
        int from = random.nextInt(other.length);
        byte[] head = joined(pdf, 0, at, other, from, Math.min(other.length, from + length));
        out = joined(head, 0, head.length, pdf, at, pdf.length);
      }
      default -> {
        // A number becomes another, as a length, an offset or a count.
        int digit = at;
        while (digit < out.length && (out[digit] < '0' || out[digit] > '9')) {
          digit++;
        }
        byte[] number = Integer.toString(random.nextInt()).getBytes(StandardCharsets.US_ASCII);
        byte[] head = joined(pdf, 0, digit, number, 0, number.length);
        out = joined(head, 0, head.length, pdf, Math.min(pdf.length, digit + 1), pdf.length);
      }
    }
    return out;
  }

  private static byte[] joined(byte[] a, int from, int to, byte[] b, int from2, int to2) {
    byte[] out = Arrays.copyOf(Arrays.copyOfRange(a, from, to), to - from + to2 - from2);
    System.arraycopy(b, from2, out, to - from, to2 - from2);
    return out;
  }
}
