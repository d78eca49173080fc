package io.github.qubao.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that stand askew, as scans do, on drawn pages. */
class SkewTest {
  private static final int SIZE = 30;

  /** Two columns whose lines do not stand beside one another, a headline, a frame, a photograph. */
  private static BufferedImage page() {
    return new DrawnPage(1500, 1400)
        .line(200, 150, 8, 80)
        .column(200, 300, 16, 16, SIZE)
        .column(740, 317, 16, 16, SIZE)
        .frame(180, 280, 1080, 800)
        .photograph(200, 1150, 400, 150)
        .image();
  }

  private static GrayPicture askew(double degrees) {
    BufferedImage page = page();
    BufferedImage out =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = out.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(Math.toRadians(degrees), out.getWidth() / 2.0, out.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    return GrayPicture.of(out);
  }

  private static double angle(GrayPicture picture) {
    Components components = Components.of(picture, Otsu.threshold(picture));
    return Skew.of(components, Marks.of(components));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-4, -1.3, -0.5, 0, 0.3, 0.8, 2, 3.1})
  void theAngleIsThatOfTheLines(double degrees) {
    // Narrow columns whose rows do not meet: a wide page is measured more exactly.
    assertEquals(degrees, angle(askew(degrees)), 0.3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, -0.4, 0.3, 1.1, 3})
  void linesOfAPageAskewAreFoundAsOfOneThatIsStraight(double degrees) {
    assertEquals(33, PageLines.of(askew(0)).lines().size());
    PageLines found = PageLines.of(askew(degrees));
    assertEquals(33, found.lines().size());
    for (TypeLine line : found.lines()) {
      // They are level: no higher than their type.
      assertTrue(line.box().height() <= (line.box().top() < 260 ? 75 : 30), line.toString());
    }
  }

  @Test
  void ofFewCharactersNoAngleIsKnown() {
    assertEquals(0, angle(GrayPicture.of(new DrawnPage(800, 600).image())));
    assertEquals(0, angle(GrayPicture.of(new DrawnPage(800, 600).line(20, 20, 9, 40).image())));
  }

  @Test
  void aPictureThatIsTurnedAndTurnedBackShowsTheSame() {
    GrayPicture page = GrayPicture.of(page());
    GrayPicture back = Turned.of(Turned.of(page, 1.5), -1.5);
    long apart = 0;
    for (int y = 100; y < page.height() - 100; y++) {
      for (int x = 100; x < page.width() - 100; x++) {
        apart += Math.abs(page.at(x, y) - back.at(x, y));
      }
    }
    assertTrue(apart < 12L * page.width() * page.height(), apart + "");
    assertEquals(page.width(), back.width());
  }
}
