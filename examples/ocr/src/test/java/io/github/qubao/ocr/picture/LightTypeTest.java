package io.github.qubao.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Light type on dark ground on drawn pages. */
class LightTypeTest {
  private static final int SIZE = 40;

  @Test
  void aHeadlineOnABarIsALineDarkOnWhite() {
    PageLines page =
        new DrawnPage(1300, 1200).bar(100, 100, 8, 100).column(100, 500, 8, 12, SIZE).lines();
    List<Integer> light = light(page);
    assertEquals(1, light.size(), page.lines().toString());
    assertEquals(9, page.lines().size(), page.lines().toString());
    TypeLine line = page.lines().get(light.get(0));
    assertEquals(new Box(200, 200, 200 + 7 * 100 + 90, 290), line.box());
    assertEquals(line.box(), line.pieces().get(0).box());
    LinePicture picture = page.picture(light.get(0), 0);
    assertTrue(picture.picture().at(0, 0) > 200, "white around it");
    assertTrue(
        picture.picture().at(picture.margin() + 1, picture.margin() + 1) < 100, "dark characters");
  }

  @Test
  void whatIsDarkWithinLightCharactersIsNoLine() {
    // A character has four white fields; those of the bar's are dark, and larger than the text.
    PageLines page =
        new DrawnPage(1300, 1400).bar(100, 100, 5, 180).column(100, 800, 8, 12, SIZE).lines();
    assertEquals(9, page.lines().size(), page.lines().toString());
  }

  @Test
  void theEndOfAHeadlineOnTheNextLineOfTheBarIsItsToo() {
    DrawnPage page = new DrawnPage(1300, 1400).column(100, 800, 8, 12, SIZE);
    page.bar(100, 100, 8, 100).bar(100, 300, 2, 100).rule(500, 400, 600, 200);
    PageLines found = page.lines();
    assertEquals(2, light(found).size(), found.lines().toString());
  }

  @Test
  void aPhotographHasNoLightType() {
    PageLines page =
        new DrawnPage(1300, 1200)
            .photograph(100, 100, 600, 400)
            .column(100, 600, 8, 12, SIZE)
            .lines();
    assertEquals(List.of(), light(page));
    assertEquals(8, page.lines().size());
    assertFalse(page.isLight(0));
  }

  private static List<Integer> light(PageLines page) {
    return IntStream.range(0, page.lines().size()).filter(page::isLight).boxed().toList();
  }
}
