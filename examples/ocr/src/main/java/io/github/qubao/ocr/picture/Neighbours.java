package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Immutable. Boxes by their height and by where their middle is, so that those of like height
 * beside one are found without a look at all. The time is that of sorting them; for one box no more
 * than a fixed number of others is looked at.
 */
final class Neighbours {
  /** So many of the nearest to the right are looked at. */
  private static final int MOST = 64;

  /** Heights from 2^octave to twice as much; the band of the middle is as high as the least. */
  private record Bucket(int octave, int band) {}

  private final List<Box> boxes;
  private final double alike;
  private final Map<Bucket, List<Integer>> buckets = new HashMap<>();

  /**
   * Takes the list as it is.
   *
   * @param boxes sorted by their left sides
   * @param alike neighbours differ in height by less than so many times
   */
  Neighbours(List<Box> boxes, double alike) {
    this.boxes = boxes;
    this.alike = alike;
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      int octave = octave(box.height());
      buckets
          .computeIfAbsent(new Bucket(octave, middle(box) >> octave), b -> new ArrayList<>())
          .add(i);
    }
  }

  private static int octave(double height) {
    return Math.getExponent(Math.max(1, height));
  }

  private static int middle(Box box) {
    return (box.top() + box.bottom()) / 2;
  }

  /**
   * The nearest behind box {@code i} in the list that are of like height and share more than half
   * of the rows of the lower of the two, nearest first, up to the first that has all its rows: what
   * follows is that one's neighbour.
   */
  List<Integer> right(int i) {
    Box box = boxes.get(i);
    List<Integer> near = new ArrayList<>();
    int last = octave(box.height() * alike);
    for (int octave = octave(box.height() / alike); octave <= last; octave++) {
      int reach = (box.height() + (2 << octave)) / 2 + 1;
      int to = (middle(box) + reach) >> octave;
      for (int band = (middle(box) - reach) >> octave; band <= to; band++) {
        addNearest(i, new Bucket(octave, band), near);
      }
    }
    near.sort(Comparator.naturalOrder());
    for (int n = 0; n < near.size(); n++) {
      Box other = boxes.get(near.get(n));
      boolean whole = other.left() >= box.right() && other.rowsShared(box) == box.height();
      if (whole || n == MOST - 1) {
        return near.subList(0, n + 1);
      }
    }
    return near;
  }

  private void addNearest(int i, Bucket bucket, List<Integer> near) {
    List<Integer> in = buckets.getOrDefault(bucket, List.of());
    int from = Collections.binarySearch(in, i);
    from = from < 0 ? -from - 1 : from + 1;
    for (int n = from; n < Math.min(in.size(), from + MOST); n++) {
      if (areBeside(boxes.get(i), boxes.get(in.get(n)))) {
        near.add(in.get(n));
      }
    }
  }

  private boolean areBeside(Box a, Box b) {
    int low = Math.min(a.height(), b.height());
    int high = Math.max(a.height(), b.height());
    return high < alike * low && a.rowsShared(b) > 0.5 * low;
  }
}
