package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.PrintedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text that OCR puts over a scan is set at an angle of its own line by line. */
class PdfDirectionsTest {
  private static final List<String> LINES =
      List.of(
          "区水利局对青石河沿岸险工险段进行加固，清理淤泥，更换水闸",
          "启闭机，目前各项工程已全部完工并通过验收。区水利局对青石",
          "河沿岸险工险段进行加固，清理淤泥，更换水闸启闭机，目前各",
          "项工程已全部完工并通过验收。区水利局对青石河沿岸险工险段",
          "进行加固，清理淤泥，更换水闸启闭机，目前各项工程已全部完",
          "工并通过验收。区水利局对青石河沿岸险工险段进行加固，清理");

  /** Lines whose middles stand under one another, at angles in turn: all is one text. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.4, 0.6",
    "0, -0.4, 0.3",
    "0, 1.4, 1.6",
    "0, -1, 1",
    "0, 0, 1.9",
    "90, 0.4, 0.6",
    "90, -0.4, 0.6",
    "180, -0.6, 0.4"
  })
  void linesALittleAskewAreReadInTheirOrder(double all, double odd, double even)
      throws IOException {
    PrintedPage page =
        page(
            s -> {
              for (int i = 0; i < LINES.size(); i++) {
                double down = 18 * i;
                double degrees = all + (i % 2 == 0 ? odd : even);
                double half = LINES.get(i).length() * 12 / 2.0;
                s.turned(
                    LINES.get(i),
                    350
                        + down * Math.sin(Math.toRadians(all))
                        - half * Math.cos(Math.toRadians(degrees)),
                    400
                        + down * Math.cos(Math.toRadians(all))
                        + half * Math.sin(Math.toRadians(degrees)),
                    12,
                    degrees);
              }
            });
    assertEquals(LINES, page.lines().stream().map(l -> l.text().strip()).toList());
    assertTrue(page.lines().stream().allMatch(l -> l.turned() == 0), page.lines().toString());
    assertTrue(page.lines().stream().allMatch(l -> l.block() == 0), page.lines().toString());
  }

  @Test
  void whatIsTurnedFurtherIsADirectionOfItsOwn() throws IOException {
    PrintedPage page =
        page(
            s -> {
              s.turned(LINES.get(0), 100, 200, 12, 0.6);
              s.turned(LINES.get(1), 100, 218, 12, 0.4);
              s.turned("云峰山茶园", 300, 500, 30, 8.2);
            });
    assertEquals(List.of(0, 0, 8), page.lines().stream().map(PrintedPage.Line::turned).toList());
  }

  private static PrintedPage page(Setting setting) throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      Sheet sheet = pdf.sheet(700, 800);
      setting.on(sheet);
      sheet.draw();
      return PdfPages.read(new ByteArrayInputStream(pdf.bytes())).pages().get(0);
    }
  }

  private interface Setting {
    void on(Sheet sheet) throws IOException;
  }
}
