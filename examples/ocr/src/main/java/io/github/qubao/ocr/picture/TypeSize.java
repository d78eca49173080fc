package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The size of the type of one line, by the heights of its Chinese characters: brackets reach
 * further up and down than they do, commas further down, and in a line without any nothing does.
 */
final class TypeSize {
  /** A character or its right half is as wide, in heights of it. Brackets are narrower, */
  private static final double NARROWEST = 0.55;

  /** and characters that touch are wider. */
  private static final double WIDEST = 1.25;

  /** Components are of one character if so much of the narrower is above or below the wider. */
  private static final double SHARED = 0.5;

  /** The highest characters are measured: an eighth of them, for many are lower. */
  private static final int OF_HIGHEST = 8;

  /** The ink of the highest characters, in sizes of the type. */
  private static final double INK = 0.93;

  private TypeSize() {}

  /** In pixels; 0 if the line has fewer than {@code least} characters that can be measured. */
  static double of(Components all, Part line, int least) {
    List<Integer> heights = new ArrayList<>();
    for (Box box : characters(all, line)) {
      double shape = (double) box.width() / box.height();
      if (shape >= NARROWEST && shape <= WIDEST) {
        heights.add(box.height());
      }
    }
    if (heights.size() < least) {
      return 0;
    }
    heights.sort(Comparator.reverseOrder());
    return heights.get(heights.size() / OF_HIGHEST) / INK;
  }

  /** Boxes around components that stand over one another, from left to right. */
  static List<Box> characters(Components all, Part line) {
    List<Integer> sorted = new ArrayList<>(line.components());
    sorted.sort(Comparator.comparingInt(c -> all.box(c).left()));
    List<Box> out = new ArrayList<>();
    for (int c : sorted) {
      Box box = all.box(c);
      Box last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && last.columnsShared(box) >= SHARED * Math.min(last.width(), box.width())) {
        out.set(out.size() - 1, last.with(box));
      } else {
        out.add(box);
      }
    }
    return out;
  }
}
