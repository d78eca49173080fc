package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF is told by its head, also behind other bytes; a text about PDFs is a text. */
class PdfHeadTest {
  private static byte[] pdf = {};

  @BeforeAll
  static void printNewspaper() throws IOException {
    try (TestPdf file = new TestPdf()) {
      Sheet sheet = file.sheet(842, 1191);
      NewspaperPage.set(sheet);
      sheet.draw();
      pdf = file.bytes();
    }
  }

  private static byte[] behind(String before) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    all.writeBytes(pdf);
    return all.toByteArray();
  }

  private static String text(byte[] file) throws IOException {
    return PdfPages.read(new ByteArrayInputStream(file)).text();
  }

  private static boolean comesNext(byte[] bytes, boolean waits) throws IOException {
    try (InputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
      boolean answer = PdfPages.comesNext(in, waits);
      assertArrayEquals(bytes, in.readAllBytes(), "nothing is taken");
      return answer;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\uFEFF",
        " \r\n\t\n",
        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
        "Content-Disposition: attachment; filename=\"区报.pdf\"\n\n",
        "\u0000\u0001\u0002",
        "%",
        "%PDF",
        "%%%PDF"
      })
  void otherBytesBeforeAPdf(String before) throws IOException {
    byte[] file = behind(before);
    assertTrue(comesNext(file, true));
    assertTrue(comesNext(file, false));
    assertEquals(text(pdf), text(file));
  }

  @Test
  void atMost1024() throws IOException {
    assertTrue(comesNext(behind("x".repeat(1024)), true));
    assertFalse(comesNext(behind("x".repeat(1025)), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"每个文件以 %PDF-1.7 开头。", "本报讯\n%PDF-1.4\n", "PDF", "%PDF", "%pdf-1.4", "好", "", "\n"})
  void aTextAboutPdfs(String text) throws IOException {
    for (String more : new String[] {"", "\n", "好".repeat(5000), "x" + "好".repeat(5000)}) {
      byte[] bytes = (text + more).getBytes(StandardCharsets.UTF_8);
      assertFalse(comesNext(bytes, true), text);
      assertFalse(comesNext(bytes, false), text);
    }
  }

  @Test
  void aTypedLineIsNotWaitedBehind() throws IOException {
    InputStream typed =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            assertTrue(at < 8, "waits for the next line");
            return "typed a\n".charAt(at++);
          }

          @Override
          public int read(byte[] to, int from, int length) {
            int n = Math.min(length, 8 - at);
            assertTrue(n > 0, "waits for the next line");
            for (int i = 0; i < n; i++) {
              to[from + i] = (byte) read();
            }
            return n;
          }

          @Override
          public int available() {
            return 8 - at;
          }
        };
    assertFalse(PdfPages.comesNext(new BufferedInputStream(typed), false));
  }
}
