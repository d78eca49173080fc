package io.github.qubao.ocr.picture;

import java.util.Arrays;

/**
 * Immutable. The connected components of a picture's ink, pixels that touch at a side or a corner,
 * found by runs of pixels in one pass (Rosenfeld and Pfaltz, Sequential operations in digital
 * picture processing, 1966). The time is linear in the pixels.
 */
final class Components {
  private final int[] rowStart;
  private final int[] from;
  private final int[] to;
  private final int[] component;
  private final Box[] boxes;
  private final int[] ink;

  private Components(
      int[] rowStart, int[] from, int[] to, int[] component, Box[] boxes, int[] ink) {
    this.rowStart = rowStart;
    this.from = from;
    this.to = to;
    this.component = component;
    this.boxes = boxes;
    this.ink = ink;
  }

  /** The components of what is darker than {@code threshold}. */
  static Components of(GrayPicture picture, int threshold) {
    return new Runs(picture, threshold).components();
  }

  /** How many there are. */
  int count() {
    return boxes.length;
  }

  Box box(int c) {
    return boxes[c];
  }

  /** How many pixels a component has. */
  int ink(int c) {
    return ink[c];
  }

  /** Takes a run of ink. */
  interface Visitor {
    void run(int component, int row, int from, int to);
  }

  /** Visits the runs of ink in a box, cut off at its sides. */
  void visit(Box box, Visitor visitor) {
    for (int y = Math.max(0, box.top()); y < Math.min(box.bottom(), rowStart.length - 1); y++) {
      int i = Arrays.binarySearch(to, rowStart[y], rowStart[y + 1], box.left() + 1);
      for (i = i < 0 ? -i - 1 : i; i < rowStart[y + 1] && from[i] < box.right(); i++) {
        visitor.run(component[i], y, Math.max(from[i], box.left()), Math.min(to[i], box.right()));
      }
    }
  }

  /** Not thread-safe. The runs of a picture, and which of them touch. */
  private static final class Runs {
    private final int[] rowStart;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int[] parent = new int[1024];
    private int count;

    Runs(GrayPicture picture, int threshold) {
      rowStart = new int[picture.height() + 1];
      for (int y = 0; y < picture.height(); y++) {
        rowStart[y] = count;
        for (int x = 0; x < picture.width(); x++) {
          if (picture.at(x, y) < threshold) {
            int start = x;
            while (x < picture.width() && picture.at(x, y) < threshold) {
              x++;
            }
            add(start, x);
          }
        }
        if (y > 0) {
          join(rowStart[y - 1], rowStart[y]);
        }
      }
      rowStart[picture.height()] = count;
    }

    private void add(int start, int end) {
      if (count == from.length) {
        from = Arrays.copyOf(from, 2 * count);
        to = Arrays.copyOf(to, 2 * count);
        parent = Arrays.copyOf(parent, 2 * count);
      }
      from[count] = start;
      to[count] = end;
      parent[count] = count;
      count++;
    }

    /** Joins the runs of the last row to those of the row above that they touch. */
    private void join(int above, int last) {
      int a = above;
      for (int b = last; b < count; b++) {
        while (a < last && to[a] < from[b]) {
          a++;
        }
        for (int i = a; i < last && from[i] <= to[b]; i++) {
          int x = root(i);
          int y = root(b);
          parent[Math.max(x, y)] = Math.min(x, y);
        }
      }
    }

    private int root(int run) {
      int i = run;
      while (parent[i] != i) {
        parent[i] = parent[parent[i]];
        i = parent[i];
      }
      return i;
    }

    Components components() {
      int[] component = new int[count];
      int components = 0;
      for (int i = 0; i < count; i++) {
        int root = root(i);
        component[i] = root == i ? components++ : component[root];
      }
      Box[] boxes = new Box[components];
      int[] ink = new int[components];
      for (int y = 0; y < rowStart.length - 1; y++) {
        for (int i = rowStart[y]; i < rowStart[y + 1]; i++) {
          int c = component[i];
          Box box = boxes[c];
          if (box == null || from[i] < box.left() || to[i] > box.right() || y >= box.bottom()) {
            Box run = new Box(from[i], y, to[i], y + 1);
            boxes[c] = box == null ? run : box.with(run);
          }
          ink[c] += to[i] - from[i];
        }
      }
      return new Components(
          rowStart, Arrays.copyOf(from, count), Arrays.copyOf(to, count), component, boxes, ink);
    }
  }
}
