package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.page.PrintedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The size of type on pages that have hardly any. */
class OcrTypeTest {
  @Test
  void aDoubtfulWordAloneOnThePageHasASize() throws IOException {
    PrintedPage.Line line = page(line(100, 100, 200, 150, 20, "区报")).get(0);
    assertEquals("区报", line.text());
    assertEquals(List.of(2), line.doubtful().stream().map(span -> span.end()).toList());
    assertEquals(50 / 0.92 * 72 / 300, line.size(), 0.01);
  }

  @Test
  void anyLinesHaveASize() throws IOException {
    Random random = new Random(5);
    String signs = "区报，。：（）《》1a., ·—";
    for (int n = 0; n < 2_000; n++) {
      StringBuilder lines = new StringBuilder();
      for (int i = random.nextInt(4); i >= 0; i--) {
        StringBuilder text = new StringBuilder();
        for (int c = random.nextInt(6); c >= 0; c--) {
          text.append(signs.charAt(random.nextInt(signs.length())));
        }
        int left = random.nextInt(200) - 50;
        int top = random.nextInt(200) - 50;
        int right = left + random.nextInt(60) - 2;
        int bottom = top + random.nextInt(60) - 2;
        lines.append(line(left, top, right, bottom, random.nextInt(101), text.toString()));
      }
      try {
        page(lines.toString());
      } catch (OcrException e) {
        assertEquals(OcrException.Reason.NO_TEXT, e.reason(), e.getMessage());
      }
    }
  }

  private static String line(
      int left, int top, int right, int bottom, int confidence, String text) {
    return String.format(
        "<i class='ocr_line' title='bbox %d %d %d %d; x_wconf %d'>%s</i>",
        left, top, right, bottom, confidence, text);
  }

  private static List<PrintedPage.Line> page(String lines) throws IOException {
    String file =
        "<html><p class='ocr_page' title='bbox 0 0 900 900; scan_res 300 300'>"
            + lines
            + "</p></html>";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return OcrPages.read(new ByteArrayInputStream(bytes), "x").pages().get(0).lines();
  }
}
