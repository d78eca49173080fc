package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lines from top to bottom: single characters under one another. */
final class VerticalLines {
  /** White between characters under one another, in widths of them. */
  private static final double UNDER = 0.5;

  /** With a small character or a mark between, in widths of them. */
  private static final double UNDER_WITH_SMALL = 2.3;

  /** White in a line, in widths of it. */
  private static final double WHITE = 0.9;

  /** What reaches beyond the sides of two characters by more is no character between them. */
  private static final double BEYOND = 0.12;

  /**
   * White between the squares of two characters is more than that of others of their line by so
   * much, in widths of it, if the second begins another headline.
   */
  private static final double APART = 0.3;

  /** A character that fills its square is as high and as wide, in widths of the line; */
  private static final double FULL = 0.55;

  /** a stroke, as 一, is in the middle of its own. */
  private static final double STROKE = 0.25;

  /** A character is not wider, in heights of it, or of what is left of it. */
  private static final double SQUARE = 1.8;

  private VerticalLines() {}

  /** Whether a line runs from top to bottom. */
  static boolean isOne(Part line) {
    return line.box().height() > SQUARE * line.box().width();
  }

  /** The lines, those under one another by single characters joined. */
  static List<Part> of(Components all, List<Part> lines) {
    List<Part> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(p -> p.box().top()));
    Groups groups = new Groups(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Box a = sorted.get(i).box();
      if (a.width() > SQUARE * a.height()) {
        continue;
      }
      for (int j = i + 1; j < sorted.size(); j++) {
        Box b = sorted.get(j).box();
        double width = Math.max(a.width(), b.width());
        if (b.top() > a.bottom() + UNDER_WITH_SMALL * width) {
          break;
        }
        if (b.width() <= SQUARE * b.height()
            && a.columnsShared(b) > 0.6 * Math.min(a.width(), b.width())
            && a.with(b).width() < 1.3 * width
            && (a.down(b) < UNDER * width || isFilledDown(all, a, b))) {
          groups.join(i, j);
        }
      }
    }
    return Part.joined(sorted, groups);
  }

  /**
   * The headlines of a line, marks included, from top to bottom: one that ends at the bottom of its
   * article stands right over the next article's, and more white than is between characters parts
   * them.
   */
  static List<Part> cut(Components all, Part line) {
    List<Box> characters = characters(all, line);
    double width = line.box().width();
    double[] white = new double[Math.max(1, characters.size())];
    for (int i = 1; i < characters.size(); i++) {
      white[i] = white(characters.get(i - 1), characters.get(i), width);
    }
    double[] sorted =
        Arrays.stream(white).skip(1).filter(w -> w > Integer.MIN_VALUE).sorted().toArray();
    if (sorted.length < 2) {
      return List.of(line);
    }
    double usual = Math.max(0, sorted[sorted.length / 2]);
    List<Part> out = new ArrayList<>();
    int from = line.box().top();
    for (int i = 1; i < characters.size(); i++) {
      if (white[i] > usual + APART * width) {
        out.add(between(all, line, from, characters.get(i).top()));
        from = characters.get(i).top();
      }
    }
    out.add(between(all, line, from, line.box().bottom()));
    return out;
  }

  /** The white between the squares of two characters; none if it is not known where these are. */
  private static double white(Box a, Box b, double width) {
    return isSquare(a, width) && isSquare(b, width)
        ? (b.top() + b.bottom() - a.top() - a.bottom()) / 2.0 - width
        : Integer.MIN_VALUE;
  }

  private static boolean isSquare(Box c, double width) {
    return c.width() > FULL * width && (c.height() > FULL * width || c.height() < STROKE * width);
  }

  /** What of a line begins in some rows. */
  private static Part between(Components all, Part line, int top, int bottom) {
    return Part.of(
        all,
        line.components().stream()
            .filter(c -> all.box(c).top() >= top && all.box(c).top() < bottom)
            .toList());
  }

  /** Whether between two boxes under one another is something no wider than they are. */
  private static boolean isFilledDown(Components all, Box a, Box b) {
    Box both = a.with(b);
    int width = both.width();
    int around = width / 4;
    int beyond = (int) (BEYOND * width);
    Box between =
        new Box(
            both.left() - around,
            Math.min(a.bottom(), b.bottom()),
            both.right() + around,
            Math.max(a.top(), b.top()));
    boolean[] ink = new boolean[between.height()];
    boolean[] beside = new boolean[1];
    all.visit(
        between,
        (c, row, from, to) -> {
          ink[row - between.top()] = true;
          beside[0] |= from < both.left() - beyond || to > both.right() + beyond;
        });
    int most = 0;
    int run = 0;
    for (boolean i : ink) {
      run = i ? 0 : run + 1;
      most = Math.max(most, run);
    }
    return !beside[0] && most < WHITE * width;
  }

  /** The characters of a line from top to bottom; empty for any other line. */
  static List<Box> characters(Components all, Part line) {
    double width = line.box().width();
    if (!isOne(line)) {
      return List.of();
    }
    List<Box> out = new ArrayList<>();
    for (Part band : Bands.of(all, line.components())) {
      Box last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && last.with(band.box()).height() < 1.08 * width) {
        out.set(out.size() - 1, last.with(band.box()));
      } else {
        out.add(band.box());
      }
    }
    return out;
  }
}
