package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts components at the white rows between them: the projection of an XY-cut. */
final class Bands {
  private Bands() {}

  /** The bands of some components, from the top downwards. */
  static List<Part> of(Components all, List<Integer> components) {
    List<Integer> sorted = new ArrayList<>(components);
    sorted.sort(Comparator.comparingInt(c -> all.box(c).top()));
    List<Part> bands = new ArrayList<>();
    List<Integer> band = new ArrayList<>();
    int bottom = 0;
    for (int c : sorted) {
      if (!band.isEmpty() && all.box(c).top() >= bottom) {
        bands.add(Part.of(all, band));
        band.clear();
      }
      bottom = band.isEmpty() ? all.box(c).bottom() : Math.max(bottom, all.box(c).bottom());
      band.add(c);
    }
    if (!band.isEmpty()) {
      bands.add(Part.of(all, band));
    }
    return bands;
  }
}
