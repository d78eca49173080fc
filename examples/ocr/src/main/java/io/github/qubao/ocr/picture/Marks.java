package io.github.qubao.ocr.picture;

import java.util.List;

/**
 * Immutable. What each component of a page is, by its size against that of the type: a part of a
 * character, a rule or frame, a picture, a speck.
 */
final class Marks {
  enum Kind {
    TEXT,
    /** A rule, or rules that touch: a frame, a table. */
    RULE,
    PICTURE,
    SPECK
  }

  /** A Chinese character's ink is so high, in sizes of the type. */
  private static final double INK = 0.9;

  /** Heights that differ by less are of one size of type. */
  private static final double SAME = 0.07;

  /** Characters are no larger, in sizes of the text's, and larger hollow things are frames; */
  static final double LARGEST = 6;

  /** smaller ones only if their strokes, taken for four sides, are thinner. */
  private static final double FRAME = 0.075;

  /** A bar longer than any stroke, and solid, is a rule if it is no thicker than this. */
  private static final double THICKEST = 1.3;

  /** The share of its box that the ink of a solid one fills, slightly askew or not. */
  private static final double SOLID = 0.8;

  /** Nothing smaller can be read, in pixels. */
  private static final int SMALLEST = 8;

  private final Kind[] kinds;
  private final double size;

  private Marks(Kind[] kinds, double size) {
    this.kinds = kinds;
    this.size = size;
  }

  static Marks of(Components components) {
    double size = size(components);
    Kind[] kinds = new Kind[components.count()];
    for (int c = 0; c < kinds.length; c++) {
      Box box = components.box(c);
      kinds[c] = kind(box.width() / size, box.height() / size, fill(components, c));
    }
    return new Marks(kinds, size);
  }

  /** These marks without what stands in some boxes as a whole, as dark within light characters. */
  Marks without(Components components, List<Box> boxes) {
    Kind[] left = kinds.clone();
    for (Box box : boxes) {
      components.visit(
          box,
          (c, row, from, to) -> {
            if (box.with(components.box(c)).equals(box)) {
              left[c] = Kind.SPECK;
            }
          });
    }
    return new Marks(left, size);
  }

  /** The share of its box that a component's ink fills. */
  private static double fill(Components components, int c) {
    Box box = components.box(c);
    return components.ink(c) / ((double) box.width() * box.height());
  }

  Kind kind(int c) {
    return kinds[c];
  }

  /** The size of the text's type in pixels. */
  double size() {
    return size;
  }

  /** The commonest height of components, for most characters have one part of full height. */
  private static double size(Components components) {
    int most = 0;
    for (int c = 0; c < components.count(); c++) {
      most = Math.max(most, components.box(c).height());
    }
    double[] weight = new double[most + 2];
    for (int c = 0; c < components.count(); c++) {
      Box box = components.box(c);
      if (box.height() >= SMALLEST
          && box.width() < 1.6 * box.height()
          && box.height() < 4 * box.width()) {
        weight[box.height() + 1] += box.height();
      }
    }
    for (int h = 1; h < weight.length; h++) {
      weight[h] += weight[h - 1];
    }
    double best = 0;
    int at = SMALLEST;
    for (int h = SMALLEST; h <= most; h++) {
      int low = (int) Math.round(h * (1 - SAME));
      int high = Math.min(most, (int) Math.round(h * (1 + SAME)));
      double sum = weight[high + 1] - weight[low];
      if (sum > best) {
        best = sum;
        at = h;
      }
    }
    return at / INK;
  }

  /** Lengths are in sizes of the type. */
  private static Kind kind(double width, double height, double fill) {
    double longer = Math.max(width, height);
    double shorter = Math.min(width, height);
    if (longer < 0.08) {
      return Kind.SPECK;
    }
    boolean thin = longer > 4 && shorter < 0.35;
    boolean bar = longer > LARGEST && shorter <= THICKEST && fill > SOLID;
    // The outer part of a large 广 or 国 is as hollow as a small frame, but its strokes are thicker.
    double stroke = fill * width * height / (2 * (width + height));
    boolean hollow =
        longer > 3 && shorter > THICKEST && fill < 0.15 && (longer > LARGEST || stroke < FRAME);
    if (thin || bar || hollow) {
      return Kind.RULE;
    }
    boolean large = shorter > 6 || shorter > 3 && longer > 8;
    boolean banner = longer > 8 && shorter > THICKEST && fill > 0.5;
    return large || banner ? Kind.PICTURE : Kind.TEXT;
  }
}
