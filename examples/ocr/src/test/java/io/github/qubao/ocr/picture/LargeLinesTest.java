package io.github.qubao.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines with characters none of whose parts is as high as they are, on drawn pages. */
class LargeLinesTest {
  private static final int SIZE = 40;

  /** A column of whole lines, so that the page has a size of type. */
  private static DrawnPage page() {
    return new DrawnPage(1500, 1300).column(100, 600, 10, 16, SIZE);
  }

  /** A wide stroke and what is under it, as 声 is. */
  private static void twoParts(DrawnPage page, int left, int top, int size) {
    page.rule(left, top, size * 9 / 10, size / 10);
    page.rule(left + size / 10, top + size / 6, size * 7 / 10, size * 73 / 100);
  }

  /** An upper and a lower part, as 员 has: neither is as high or as wide as larger type. */
  private static void smallParts(DrawnPage page, int left, int top) {
    page.rule(left + 13, top, 48, 31).rule(left + 13, top + 36, 48, 31);
  }

  private static List<Box> headline(DrawnPage page) {
    return page.lines().lines().stream().map(TypeLine::box).filter(b -> b.top() < 560).toList();
  }

  @Test
  void charactersOfAnUpperAndALowerPartAreALine() {
    int size = 70;
    DrawnPage page = page();
    for (int i = 0; i < 4; i++) {
      twoParts(page, 100 + i * size, 300, size);
    }
    List<Box> lines = headline(page);
    assertEquals(1, lines.size(), lines.toString());
    assertEquals(
        new Box(100, 300, 100 + 3 * size + size * 9 / 10, 300 + size / 6 + size * 73 / 100),
        lines.get(0));
  }

  @Test
  void charactersOfSmallPartsBehindOthersAreInTheirLine() {
    DrawnPage page = page().line(100, 300, 4, 75);
    for (int i = 4; i < 8; i++) {
      smallParts(page, 100 + i * 75, 300);
    }
    List<Box> lines = headline(page);
    assertEquals(1, lines.size(), lines.toString());
    assertEquals(7 * 75 + 13 + 48, lines.get(0).width());
  }

  @Test
  void twoLinesOfTextBesideAHeadlineAreNotInIt() {
    DrawnPage page = page().line(100, 300, 4, 107);
    page.line(540, 300, 12, SIZE).line(540, 300 + 60, 12, SIZE);
    List<Box> lines = headline(page);
    assertEquals(3, lines.size(), lines.toString());
  }

  @Test
  void dashesBetweenLinesOfTextAreNoCharacters() {
    DrawnPage page = page().line(100, 300, 12, SIZE).line(100, 420, 12, SIZE);
    page.line(100, 360, 4, SIZE).line(100 + 6 * SIZE, 360, 6, SIZE);
    page.rule(100 + 4 * SIZE, 376, 2 * SIZE - 8, 4);
    List<Box> lines = headline(page);
    assertEquals(3, lines.size(), lines.toString());
  }

  @Test
  void whiteBetweenCharactersOverAGutterIsNone() {
    DrawnPage page = new DrawnPage(1500, 1300);
    page.column(100, 300, 14, 10, 36).column(100 + 10 * 36 + 22, 300, 14, 10, 36);
    page.line(100 + 10 * 36 + 18 - 3 * 140, 100, 6, 140); // its white is right above
    List<Box> lines =
        page.lines().lines().stream().map(TypeLine::box).filter(b -> b.top() < 250).toList();
    assertEquals(1, lines.size(), lines.toString());
  }

  @Test
  void aHeadlineOfOtherTypeOverTheNextColumnIsAnother() {
    DrawnPage page = new DrawnPage(1500, 1300);
    page.column(100, 400, 14, 10, 36).column(100 + 10 * 36 + 50, 400, 14, 10, 36);
    page.line(100, 110, 3, 100).rule(100 + 3 * 100 + 8, 180, 14, 20); // a mark
    page.line(100 + 10 * 36 + 50, 100, 5, 125);
    List<Box> lines =
        page.lines().lines().stream().map(TypeLine::box).filter(b -> b.top() < 250).toList();
    assertEquals(2, lines.size(), lines.toString());
  }

  @Test
  void textThatReachesIntoItsRowsJoinsNoHeadlineWithItsNeighbour() {
    DrawnPage page = new DrawnPage(1500, 1300);
    page.column(100, 200, 14, 12, 36).column(100 + 12 * 36 + 50, 300, 14, 10, 36);
    page.line(100, 100, 3, 95); // the text under it begins in the rows of its neighbour
    page.line(100 + 12 * 36 + 50, 100, 5, 125);
    List<Box> lines =
        page.lines().lines().stream().map(TypeLine::box).filter(b -> b.top() < 200).toList();
    assertEquals(2, lines.size(), lines.toString());
  }

  @Test
  void theHollowPartOfALargeCharacterIsNoFrame() {
    DrawnPage page = page().line(100, 300, 3, 140).line(100 + 4 * 140, 300, 3, 140);
    int left = 100 + 3 * 140; // as 广
    page.rule(left, 300, 126, 8).rule(left, 300, 8, 126);
    List<Box> lines = headline(page);
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).width() > 6 * 140, lines.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 44, 50})
  void aThickBarAboveOrBetweenTextIsNoStroke(int thick) {
    DrawnPage above = new DrawnPage(1500, 1300);
    above.rule(80, 60, 700, thick).column(100, 130, 15, 16, SIZE);
    assertEquals(15, above.lines().lines().size(), above.lines().lines().toString());
    DrawnPage between = new DrawnPage(1500, 1300);
    between.column(100, 100, 5, 16, SIZE).rule(100, 400, 630, thick);
    between.column(100, 470, 10, 16, SIZE);
    assertEquals(15, between.lines().lines().size(), between.lines().lines().toString());
  }

  @Test
  void aThickBarBesideTextIsNoneEither() {
    DrawnPage page = new DrawnPage(1500, 1300).column(100, 100, 15, 16, SIZE);
    page.rule(760, 100, 24, 900).column(810, 100, 15, 14, SIZE);
    assertEquals(30, page.lines().lines().size(), page.lines().lines().toString());
  }
}
