package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;
import java.util.Arrays;

/**
 * How far askew a page stands: by the angle at which the feet of its characters gather most in rows
 * (W. Postl, Detection of linear oblique structures and skew scan in digitized documents, 1986; H.
 * Baird, The skew angle of printed documents, 1987). Each angle takes one look at each component.
 */
final class Skew {
  /** Scans are not further askew, in degrees; */
  private static final double MOST = 5;

  /** first steps are as wide, and still over a wide page find the rows of its text; */
  private static final double COARSE = 0.2;

  /** then as narrow: over such a page it is one pixel or two. */
  private static final double FINE = 0.02;

  /** Of fewer characters no angle is known. */
  private static final int LEAST = 40;

  /** A row is as high, in sizes of the text's type. */
  private static final double ROW = 0.125;

  /** Characters whose feet are looked at are as high, in sizes of the text's type. */
  private static final double LOWEST = 0.6;

  private static final double HIGHEST = 1.1;

  /** Rows are fuller by as much where the page is straight than as it stands, or it is left so. */
  private static final double FULLER = 1.5;

  private final double[] x;
  private final double[] y;
  private final double row;

  private Skew(double[] x, double[] y, double row) {
    this.x = x;
    this.y = y;
    this.row = row;
  }

  /** The angle of the lines in degrees, more than 0 if they fall to the right; 0 if unknown. */
  static double of(Components components, Marks marks) {
    double size = marks.size();
    double[] x = new double[components.count()];
    double[] y = new double[components.count()];
    int count = 0;
    for (int c = 0; c < components.count(); c++) {
      Box box = components.box(c);
      if (marks.kind(c) == Kind.TEXT
          && box.height() >= LOWEST * size
          && box.height() <= HIGHEST * size) {
        x[count] = (box.left() + box.right()) / 2.0;
        y[count] = box.bottom();
        count++;
      }
    }
    return count < LEAST
        ? 0
        : new Skew(Arrays.copyOf(x, count), Arrays.copyOf(y, count), ROW * size).angle();
  }

  private double angle() {
    double straight = fullness(0);
    double coarse = best(0, MOST, COARSE);
    double angle = best(coarse, COARSE, FINE);
    return fullness(angle) > FULLER * straight ? angle : 0;
  }

  private double best(double middle, double reach, double step) {
    int steps = (int) Math.round(reach / step);
    double best = middle;
    double most = fullness(middle);
    for (int i = -steps; i <= steps; i++) {
      double angle = middle + i * step;
      double fullness = fullness(angle);
      if (fullness > most) {
        most = fullness;
        best = angle;
      }
    }
    return best;
  }

  /** How unevenly the feet fall into rows of an angle: the sum of the squares of their numbers. */
  private double fullness(double angle) {
    double sine = Math.sin(Math.toRadians(angle));
    double cosine = Math.cos(Math.toRadians(angle));
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    double[] at = new double[x.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = (y[i] * cosine - x[i] * sine) / row;
      least = Math.min(least, at[i]);
      most = Math.max(most, at[i]);
    }
    int[] rows = new int[(int) (most - least) + 2];
    for (double a : at) {
      rows[(int) (a - least)]++;
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      // Two rows together, for feet may be on the edge between them.
      double both = rows[i - 1] + rows[i];
      sum += both * both;
    }
    return sum;
  }
}
