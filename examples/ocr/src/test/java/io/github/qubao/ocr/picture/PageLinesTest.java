package io.github.qubao.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of type on drawn pages. */
class PageLinesTest {
  private static final int SIZE = 40;

  /** The ink of a character is so wide and high. */
  private static final int INK = 36;

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 60, 120}) // from 3/4 of a size of the type
  void columnsArePartedByTheirGutter(int gutter) {
    int second = 100 + 12 * SIZE + gutter;
    List<Box> lines =
        boxes(
            new DrawnPage(1300, 800)
                .column(100, 100, 8, 12, SIZE)
                .column(second, 100, 8, 12, SIZE));
    assertEquals(16, lines.size(), lines.toString());
    assertEquals(new Box(100, 100, 100 + 11 * SIZE + INK, 100 + INK), lines.get(0));
    assertEquals(new Box(second, 100, second + 11 * SIZE + INK, 100 + INK), lines.get(1));
  }

  @Test
  void whiteInOneLineIsNoGutter() {
    DrawnPage page = new DrawnPage(900, 800).column(100, 100, 6, 14, SIZE);
    page.line(100, 100 + 6 * 60, 4, SIZE).line(100 + 5 * SIZE, 100 + 6 * 60, 4, SIZE);
    List<Box> lines = boxes(page);
    assertEquals(7, lines.size(), lines.toString());
    assertEquals(100 + 8 * SIZE + INK, lines.get(6).right());
  }

  @Test
  void aHeadlineOverColumnsIsOneLine() {
    DrawnPage page = new DrawnPage(1300, 900).line(110, 60, 9, 110);
    page.column(100, 220, 8, 12, SIZE).column(620, 220, 8, 12, SIZE);
    List<Box> lines = boxes(page);
    assertEquals(17, lines.size(), lines.toString());
    assertEquals(new Box(110, 60, 110 + 8 * 110 + 99, 159), lines.get(0));
  }

  @Test
  void headlinesSideBySideArePartedByTheirColumns() {
    DrawnPage page = new DrawnPage(1300, 900);
    for (int left : List.of(100, 640)) {
      page.line(left, 60, 5, 100).column(left, 220, 10, 12, SIZE);
    }
    List<Box> lines = boxes(page);
    assertEquals(22, lines.size(), lines.toString());
    assertEquals(5 * 100 - 10, lines.get(0).width());
    assertEquals(5 * 100 - 10, lines.get(1).width());
  }

  @Test
  void framesRulesAndPhotographsAreNoLines() {
    DrawnPage page =
        new DrawnPage(1300, 1200)
            .frame(60, 60, 1180, 1000)
            .rule(640, 80, 3, 420) // between the columns
            .rule(80, 560, 1140, 4)
            .photograph(100, 620, 500, 400)
            .column(100, 100, 6, 12, SIZE)
            .column(680, 100, 6, 12, SIZE);
    List<Box> lines = boxes(page);
    assertEquals(12, lines.size(), lines.toString());
    assertTrue(lines.stream().allMatch(l -> l.height() == INK), lines.toString());
  }

  @Test
  void captionsBesideTextStayApartFromIt() {
    // On other base lines, across a narrow gutter, under a picture.
    DrawnPage page =
        new DrawnPage(1300, 1000)
            .photograph(100, 100, 480, 500)
            .column(100, 610, 2, 12, SIZE)
            .column(620, 100, 12, 12, SIZE);
    List<Box> lines = boxes(page);
    assertEquals(14, lines.size(), lines.toString());
  }

  @Test
  void aHeadlineFromTopToBottomIsOneLineLaidOnItsSide() {
    DrawnPage page = new DrawnPage(1200, 1100).column(400, 100, 14, 14, SIZE);
    for (int i = 0; i < 7; i++) {
      page.character(150, 100 + i * 120, 110);
    }
    PageLines found = page.lines();
    List<TypeLine> vertical = found.lines().stream().filter(TypeLine::isVertical).toList();
    assertEquals(1, vertical.size(), found.lines().toString());
    assertEquals(15, found.lines().size());
    assertEquals(7, vertical.get(0).characters().size());
    GrayPicture laid = found.picture(found.lines().indexOf(vertical.get(0)), 0).picture();
    assertTrue(laid.width() > 5 * laid.height(), laid.width() + " x " + laid.height());
  }

  @Test
  void headlinesFromTopToBottomOverOneAnotherAreTwo() {
    // The first ends where its article does; a mark is in the second.
    DrawnPage page = new DrawnPage(1200, 1900).column(400, 100, 28, 14, SIZE);
    for (int i = 0; i < 6; i++) {
      page.character(150, 100 + i * 110, 110);
    }
    int second = 100 + 6 * 110 + 55;
    for (int i = 0; i < 7; i++) {
      if (i == 3) {
        page.rule(220, second + i * 110 + 30, 20, 20);
      } else {
        page.character(150, second + i * 110, 110);
      }
    }
    List<TypeLine> vertical =
        page.lines().lines().stream()
            .filter(TypeLine::isVertical)
            .sorted(Comparator.comparingInt(l -> l.box().top()))
            .toList();
    assertEquals(2, vertical.size(), vertical.toString());
    assertEquals(6, vertical.get(0).characters().size());
    assertEquals(7, vertical.get(1).characters().size());
  }

  @Test
  void aStrokeWiderThanItsNeighboursIsACharacterToo() {
    // As 一 between a question mark and a character.
    DrawnPage page = new DrawnPage(1200, 1100).column(400, 100, 14, 14, SIZE);
    for (int top : List.of(100, 210, 320, 640, 750, 860)) {
      page.character(150, top, 110);
    }
    page.rule(180, 455, 50, 50).rule(148, 580, 105, 14);
    List<TypeLine> lines = page.lines().lines();
    assertEquals(1, lines.stream().filter(TypeLine::isVertical).count(), lines.toString());
    assertEquals(15, lines.size(), lines.toString());
  }

  @Test
  void marksTurnedUprightMayBeTheHighest() {
    for (int wide : List.of(70, 75, 80)) {
      DrawnPage page = new DrawnPage(1200, 900).column(400, 100, 10, 14, 30);
      for (int y = 100; y < 340; y += 80) {
        page.rule(150, y, 100, 56);
      }
      for (int y = 357; y < 600; y += 85) {
        page.rule(150 + (100 - wide) / 2, y, wide, 50);
      }
      PageLines found = page.lines();
      assertTrue(found.lines().stream().anyMatch(TypeLine::isVertical), found.lines().toString());
      for (int i = 0; i < found.lines().size(); i++) {
        assertTrue(found.picture(i, 0).picture().height() > 0);
      }
    }
  }

  @Test
  void aTurnedMarkIsShownWhole() {
    byte[] ink = new byte[80 * 50];
    GrayPicture mark = new GrayPicture(80, 50, ink);
    GrayPicture low = new GrayPicture(100, 56, new byte[100 * 56]);
    GrayPicture beside = LinePicture.sideBySide(List.of(low, mark, low), 100);
    assertEquals(80, beside.height());
    int black = 0;
    for (byte b : beside.pixels()) {
      black += b == 0 ? 1 : 0;
    }
    assertEquals(80 * 50 + 2 * 100 * 56, black);
  }

  @Test
  void aLineIsShownWithoutWhatIsAroundIt() {
    DrawnPage page = new DrawnPage(1000, 600).column(100, 100, 4, 12, SIZE);
    PageLines with = page.rule(98, 138, 500, 3).lines(); // an underline
    for (int i = 0; i < with.lines().size(); i++) {
      LinePicture line = with.picture(i, 0);
      assertEquals(INK, with.lines().get(i).box().height());
      assertEquals(255, line.picture().at(0, 0));
      assertEquals(0, line.picture().at(line.margin(), line.margin()));
      assertEquals(0, line.across(line.margin()));
    }
    assertEquals(4, with.lines().size());
  }

  @Test
  void theSameInSmallAndLarge() {
    for (int size : List.of(14, 20, 40, 80)) {
      DrawnPage page = new DrawnPage(40 * size, 20 * size);
      page.column(size, size, 8, 12, size).column(15 * size, size, 8, 12, size);
      assertEquals(16, page.lines().lines().size(), "size " + size);
    }
  }

  @Test
  void aPageWithoutTypeHasNoLines() {
    assertEquals(List.of(), new DrawnPage(800, 600).lines().lines());
    assertEquals(List.of(), new DrawnPage(1, 1).lines().lines());
    assertEquals(List.of(), new DrawnPage(800, 1).lines().lines());
    assertEquals(List.of(), new DrawnPage(800, 600).rule(0, 0, 800, 600).lines().lines());
    assertFalse(new DrawnPage(200, 100).line(20, 20, 3, SIZE).lines().lines().isEmpty());
  }

  /** From the top downwards, then from the left. */
  private static List<Box> boxes(DrawnPage page) {
    return page.lines().lines().stream()
        .map(TypeLine::box)
        .sorted(Comparator.comparingInt(Box::top).thenComparingInt(Box::left))
        .toList();
  }
}
