package io.github.qubao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CentredLinesTest {
  @Test
  void aBylineOverThreeColumnsIsNotTheMiddleOnesFirstLine() {
    Block left = block(line(0, 100, 15), line(0, 100, 30));
    Block middle = block(line(130, 190, 0), line(110, 210, 15), line(110, 210, 30));
    Block right = block(line(220, 320, 15), line(220, 320, 30));
    assertEquals(4, CentredLines.apart(List.of(left, middle, right)).size());
  }

  @Test
  void aColumnThatBeginsHigherKeepsItsFirstLine() {
    Block left = block(line(0, 100, 15), line(0, 100, 30));
    Block full = block(line(110, 210, 0), line(110, 210, 15), line(110, 210, 30));
    assertEquals(2, CentredLines.apart(List.of(left, full)).size());
  }

  @Test
  void aCentredLineWithNothingBesideItStays() {
    Block alone = block(line(130, 190, 0), line(110, 210, 15));
    assertEquals(1, CentredLines.apart(List.of(alone)).size());
  }

  private static Block block(LayoutLine... lines) {
    return new Block(List.of(lines));
  }

  private static LayoutLine line(double left, double right, double baseline) {
    return new LayoutLine("春耕时节", left, right, baseline, 10, "Song", List.of());
  }
}
