package io.github.qubao.page;

import io.github.qubao.page.PrintedPage.Line;
import io.github.qubao.page.TypeSize.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Immutable: one per text. Tells for each place of a text how large the type is there. The size and
 * the face of the page's text are those of most of its characters.
 */
final class TypeSizes {
  /**
   * Type so much larger than that of the text is a headline's; kickers and decks may be smaller.
   */
  private static final double HEADLINE = 1.4;

  /** Sizes that differ by less are one. */
  private static final double SAME = 1.12;

  /** Type of at most this share of the text's size is smaller on purpose. */
  private static final double SMALLER = 0.95;

  private final int[] starts;
  private final TypeSize[] sizes;

  private TypeSizes(int[] starts, TypeSize[] sizes) {
    this.starts = starts;
    this.sizes = sizes;
  }

  /** Of a text without geometry. */
  static TypeSizes unknown() {
    return new TypeSizes(new int[0], new TypeSize[0]);
  }

  /**
   * Of the pages whose texts follow one another.
   *
   * @param offsets where the text of each begins
   */
  static TypeSizes of(List<PrintedPage> pages, int[] offsets) {
    int count = pages.stream().mapToInt(p -> p.lines().size()).sum();
    int[] starts = new int[count];
    TypeSize[] sizes = new TypeSize[count];
    int n = 0;
    for (int i = 0; i < offsets.length; i++) {
      List<Line> lines = pages.get(i).lines();
      double size = sizeOfText(lines);
      Map<String, Integer> faces = new HashMap<>();
      for (Line line : lines) {
        if (same(line.size(), size)) {
          faces.merge(line.face(), line.text().length(), Integer::sum);
        }
      }
      faces.remove("");
      String face =
          faces.entrySet().stream()
              .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .orElse("");
      System.arraycopy(pages.get(i).lineStarts(offsets[i]), 0, starts, n, lines.size());
      for (Line line : lines) {
        sizes[n++] = of(line, size, face);
      }
    }
    return new TypeSizes(starts, sizes);
  }

  /** The size of most characters; 0 if not half of them have about one size. */
  private static double sizeOfText(List<Line> lines) {
    Map<Double, Integer> characters = new HashMap<>();
    int all = 0;
    for (Line line : lines) {
      characters.merge(Math.rint(2 * line.size()) / 2, line.text().length(), Integer::sum);
      all += line.text().length();
    }
    double size =
        characters.entrySet().stream()
            .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    int alike = 0;
    for (Line line : lines) {
      alike += same(line.size(), size) ? line.text().length() : 0;
    }
    return 2 * alike > all ? size : 0;
  }

  private static TypeSize of(Line line, double size, String face) {
    if (size == 0) {
      return TypeSize.UNKNOWN;
    }
    if (line.size() >= HEADLINE * size) {
      return new TypeSize(Kind.HEADLINE, line.size());
    }
    if (line.size() <= SMALLER * size) {
      return new TypeSize(Kind.SMALL, line.size());
    }
    boolean sameFace = face.isEmpty() || line.face().isEmpty() || line.face().equals(face);
    Kind kind = sameFace && same(line.size(), size) ? Kind.BODY : Kind.OTHER;
    return new TypeSize(kind, line.size());
  }

  /** How large the type is at a place of the text. */
  TypeSize at(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    int line = i >= 0 ? i : -i - 2;
    return line < 0 ? TypeSize.UNKNOWN : sizes[line];
  }

  private static boolean same(double a, double b) {
    return Math.max(a, b) <= SAME * Math.min(a, b);
  }
}
