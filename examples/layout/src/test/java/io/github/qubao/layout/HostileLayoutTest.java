package io.github.qubao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.page.PrintedPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Wherever lines stand, and however large they are, they are put in an order and none is lost. */
class HostileLayoutTest {
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
    "夜", "市", "12", "夜市开张，", "　　昨晚，滨江区夜市开张，", "店名", "滨江报", "3200", "首夜来了三万人"
  };

  @Test
  void noLineIsLost() {
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      List<Line> lines = new ArrayList<>();
      int kinds = 1 + random.nextInt(LENGTHS.length);
      boolean ordinary = random.nextInt(3) == 0;
      for (int i = 0; i < 1 + random.nextInt(80); i++) {
        double left = ordinary ? random.nextInt(400) : length(random, kinds);
        double baseline = ordinary ? random.nextInt(60) * 10 : length(random, kinds);
        double right = ordinary ? left + random.nextInt(200) - 50 : length(random, kinds);
        double size = ordinary ? 10 + random.nextInt(3) : SIZES[random.nextInt(SIZES.length)];
        String face = random.nextBoolean() ? "" : "Song";
        String text = TEXTS[random.nextInt(TEXTS.length)];
        lines.add(new Line(text, random.nextInt(3), left, baseline, right, size, face));
      }
      List<Line> inOrder = PageLayout.of(lines).inOrder();
      assertEquals(characters(lines), characters(inOrder), "seed " + seed);
    }
  }

  @Test
  void linesOnOneAnotherAreKept() {
    for (double right : new double[] {100, 100.5, 100 + 1e6, 100 - 1e6}) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        lines.add(new Line(TEXTS[i % TEXTS.length], 0, 100, 100, right, 10, "Song"));
      }
      assertEquals(characters(lines), characters(PageLayout.of(lines).inOrder()));
    }
  }

  private static double length(Random random, int kinds) {
    return LENGTHS[random.nextInt(kinds)];
  }

  /** How often each visible character stands on the page. */
  private static TreeMap<Character, Integer> characters(List<Line> lines) {
    TreeMap<Character, Integer> count = new TreeMap<>();
    for (Line line : lines) {
      for (char c : line.text().toCharArray()) {
        if (!Character.isWhitespace(c)) {
          count.merge(c, 1, Integer::sum);
        }
      }
    }
    return count;
  }
}
