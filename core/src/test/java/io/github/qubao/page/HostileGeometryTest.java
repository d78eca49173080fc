package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Wherever lines stand, and however large they are, a page is read, and none of its text lost. */
class HostileGeometryTest {
  private static final double[] LENGTHS = {
    0,
    -0.0,
    Double.MIN_VALUE,
    1e-9,
    0.5,
    1,
    9.5,
    10,
    300,
    841.89,
    -20,
    1e9,
    -1e9,
    1e300,
    -1e300,
    Double.MAX_VALUE / 4,
    -Double.MAX_VALUE / 4
  };
  private static final double[] SIZES = {
    Double.MIN_VALUE, 1e-9, 0.1, 9.5, 10, 10.5, 30, 1e9, 1e300, Double.MAX_VALUE
  };
  private static final String[] TEXTS = {
    "滨江区夜市开张首夜来了三万人",
    "　　本报讯（记者祁芳）昨晚，滨江区夜市开张，",
    "首夜来了三万人，摊主们忙到凌晨两点。",
    "（下转第2版）",
    "（上接第1版）",
    "（韦晴 摄）",
    "滨江报 2025年3月8日 星期六 第1版",
    "店名　经营者　金额",
    "3200",
    "，",
    "本",
    "夜市 1.",
    "\uD83D\uDE00\uD840\uDC00",
    "www.example.com"
  };

  private static final PageReader READER = new PageReader(Segmenter.create());

  @Test
  void noTextIsLost() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<PrintedPage> pages = new ArrayList<>();
      for (int p = 0; p <= random.nextInt(3); p++) {
        pages.add(new PrintedPage(lines(random), Math.abs(length(random, 9)), 0));
      }
      PageInvariants.check(READER.readPages(pages));
    }
  }

  /** All lines of a page are one box, of no width and no height or as large as the page. */
  @Test
  void linesOnOneAnotherAreRead() {
    for (double right : new double[] {100, 100.5, 100 + 1e6, 100 - 1e6}) {
      List<PrintedPage.Line> lines = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String text = TEXTS[i % TEXTS.length];
        lines.add(new PrintedPage.Line(text, i / 3, 100, 100, right, 10, "Song"));
      }
      PageInvariants.check(READER.read(new PrintedPage(lines)));
    }
  }

  @Test
  void whatIsNoNumberIsRefused() {
    for (double no : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1.0 / 0}) {
      assertThrows(IllegalArgumentException.class, () -> line(no, 1, 1, 10));
      assertThrows(IllegalArgumentException.class, () -> line(1, no, 1, 10));
      assertThrows(IllegalArgumentException.class, () -> line(1, 1, no, 10));
      assertThrows(IllegalArgumentException.class, () -> line(1, 1, 1, no));
      assertThrows(IllegalArgumentException.class, () -> new PrintedPage(List.of(), no, 1));
      assertThrows(IllegalArgumentException.class, () -> new PrintedPage(List.of(), 1, no));
    }
    assertThrows(IllegalArgumentException.class, () -> line(1, 1, 1, 0));
  }

  private static PrintedPage.Line line(double left, double baseline, double right, double size) {
    return new PrintedPage.Line("夜市", 0, left, baseline, right, size, "");
  }

  private static List<PrintedPage.Line> lines(Random random) {
    List<PrintedPage.Line> lines = new ArrayList<>();
    // Few different values, so that boxes are equal and overlap.
    int kinds = 1 + random.nextInt(LENGTHS.length);
    int block = 0;
    for (int i = 0; i < random.nextInt(60); i++) {
      String text = TEXTS[random.nextInt(TEXTS.length)];
      block += random.nextInt(5) - 1;
      List<Span> doubtful =
          random.nextInt(4) == 0 ? List.of(new Span(0, text.length())) : List.of();
      lines.add(
          new PrintedPage.Line(
              text,
              block,
              length(random, kinds),
              length(random, kinds),
              length(random, kinds),
              SIZES[random.nextInt(SIZES.length)],
              random.nextBoolean() ? "" : "Song",
              doubtful,
              random.nextInt(3) == 0 ? random.nextInt(360) : 0));
    }
    return lines;
  }

  private static double length(Random random, int kinds) {
    return LENGTHS[random.nextInt(kinds)];
  }
}
