package io.github.qubao.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines with punctuation marks, brackets and blanks in them, on drawn pages. */
class TextLinesTest {
  private static final int SIZE = 40;

  /** The ink of a character is so wide and high. */
  private static final int INK = 36;

  /** A column of whole lines, so that the page has a size of type. */
  private static DrawnPage page() {
    return new DrawnPage(1300, 1000).column(100, 400, 8, 14, SIZE);
  }

  /** A comma in the lower left of a character's place. */
  private static void comma(DrawnPage page, int left, int top) {
    page.rule(left + 4, top + 28, 7, 12);
  }

  @Test
  void whiteBesideMarksUnderOneAnotherIsNoGutter() {
    for (int rows = 2; rows <= 3; rows++) {
      DrawnPage page = page();
      for (int i = 0; i < rows; i++) {
        int top = 100 + i * 60;
        page.line(100, top, 6, SIZE).line(100 + 7 * SIZE, top, 6, SIZE);
        comma(page, 100 + 6 * SIZE, top);
      }
      assertEquals(8 + rows, page.lines().lines().size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {36, 50, 80})
  void aGutterBesideTwoLinesPartsThem(int gutter) {
    DrawnPage page = page();
    for (int top : List.of(100, 160)) {
      page.line(100, top, 6, SIZE).line(100 + 6 * SIZE + gutter, top, 6, SIZE);
    }
    assertEquals(12, page.lines().lines().size());
  }

  @Test
  void theTwoPartsOfACharacterFarFromTheRestAreInItsLine() {
    DrawnPage page = page().line(100, 100, 6, SIZE);
    comma(page, 100 + 6 * SIZE, 100);
    int left = 100 + 8 * SIZE; // as 六, behind a comma and a quotation mark
    page.rule(left - 16, 100, 6, 11).rule(left - 8, 100, 6, 11);
    page.rule(left, 108, INK, 4).rule(left + 2, 117, 12, 19).rule(left + 22, 117, 12, 19);
    List<TypeLine> lines = page.lines().lines();
    assertEquals(9, lines.size(), lines.toString());
  }

  @Test
  void bracketsAndCommasMakeNoTypeLarger() {
    DrawnPage plain = page().line(100, 100, 10, SIZE);
    DrawnPage marked = page().line(100, 100, 10, SIZE);
    marked.rule(100 + 10 * SIZE + 20, 95, 8, 46); // a bracket
    comma(marked, 100 + 11 * SIZE, 106);
    assertEquals(sizeOfFirst(plain), sizeOfFirst(marked));
    assertEquals(INK / 0.93, sizeOfFirst(plain), 0.01);
  }

  private static double sizeOfFirst(DrawnPage page) {
    return page.lines().lines().stream()
        .filter(l -> l.box().top() < 150)
        .findFirst()
        .orElseThrow()
        .size();
  }

  @Test
  void aLineOfFewCharactersHasNoKnownSize() {
    assertEquals(0, sizeOfFirst(page().line(100, 100, 2, SIZE)));
  }

  @Test
  void wideBlanksPartPieces() {
    assertEquals(List.of(4, 2), pieces(page().line(100, 100, 4, SIZE).line(300, 100, 2, SIZE)));
    assertEquals(List.of(6), pieces(page().line(100, 100, 4, SIZE).line(272, 100, 2, SIZE)));
    DrawnPage marked = page().line(100, 100, 4, SIZE).line(304, 100, 2, SIZE);
    comma(marked, 260, 100); // its own white is no blank
    assertEquals(List.of(7), pieces(marked));
  }

  /** How many characters and marks each piece of the uppermost line has. */
  private static List<Integer> pieces(DrawnPage page) {
    return page.lines().lines().stream()
        .filter(l -> l.box().top() < 150)
        .flatMap(l -> l.pieces().stream())
        .map(p -> p.runs().size())
        .toList();
  }

  @Test
  void thePictureOfAPieceShowsIt() {
    PageLines found = page().line(100, 100, 4, SIZE).line(300, 100, 2, SIZE).lines();
    for (int i = 0; i < found.lines().size(); i++) {
      TypeLine line = found.lines().get(i);
      for (int p = 0; p < line.pieces().size(); p++) {
        LinePicture picture = found.picture(i, p);
        int width = picture.picture().width() - 2 * picture.margin();
        assertEquals(line.pieces().get(p).box().width(), width * picture.scale(), picture.scale());
      }
    }
  }

  @Test
  void aSmallerPictureKeepsItsShades() {
    byte[] grey = new byte[90 * 50];
    java.util.Arrays.fill(grey, (byte) 77);
    GrayPicture small = Smaller.of(new GrayPicture(90, 50, grey), 2.3);
    assertEquals(39, small.width());
    assertEquals(22, small.height());
    for (byte b : small.pixels()) {
      assertEquals(77, b);
    }
  }
}
