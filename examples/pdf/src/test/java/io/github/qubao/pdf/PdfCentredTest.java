package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfCentredTest {
  @Test
  void aBylineOverThreeColumnsIsNotTheMiddleOnesFirstLine() {
    PdfBlock left = block(line(0, 100, 15), line(0, 100, 30));
    PdfBlock middle = block(line(130, 190, 0), line(110, 210, 15), line(110, 210, 30));
    PdfBlock right = block(line(220, 320, 15), line(220, 320, 30));
    assertEquals(4, PdfCentred.apart(List.of(left, middle, right)).size());
  }

  @Test
  void aColumnThatBeginsHigherKeepsItsFirstLine() {
    PdfBlock left = block(line(0, 100, 15), line(0, 100, 30));
    PdfBlock full = block(line(110, 210, 0), line(110, 210, 15), line(110, 210, 30));
    assertEquals(2, PdfCentred.apart(List.of(left, full)).size());
  }

  @Test
  void aCentredLineWithNothingBesideItStays() {
    PdfBlock alone = block(line(130, 190, 0), line(110, 210, 15));
    assertEquals(1, PdfCentred.apart(List.of(alone)).size());
  }

  private static PdfBlock block(PdfLine... lines) {
    return new PdfBlock(List.of(lines));
  }

  private static PdfLine line(double left, double right, double baseline) {
    return new PdfLine("春耕时节", left, right, baseline, 10, "Song");
  }
}
