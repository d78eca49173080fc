package io.github.qubao.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces that OCR made of one line: headlines above all, set large and with white. */
final class OcrRows {
  /** Baselines that differ by less, in sizes of the type, are one. */
  private static final double SAME_BASELINE = 0.3;

  private static final double SAME_SIZE = 1.2;

  /** White within a line is not wider, in sizes of the type; in a headline, */
  private static final double WHITE = 0.8;

  /** and in text, where a gutter is hardly more. */
  private static final double WHITE_IN_TEXT = 0.5;

  /** Pieces may overlap by so much, in sizes of the type. */
  private static final double OVERLAP = 0.6;

  /** Pieces that are looked at behind one, so that the time stays linear. */
  private static final int MOST_NEAR = 64;

  private OcrRows() {}

  /**
   * The lines.
   *
   * @param whole whether those larger than the text are whole already
   */
  static List<OcrType> joined(List<OcrType> pieces, boolean whole) {
    List<OcrType> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(OcrType::left));
    sorted.sort(Comparator.comparingDouble(OcrType::baseline));
    List<OcrType> out = new ArrayList<>();
    for (OcrType piece : sorted) {
      OcrType all = piece;
      boolean again = !whole || piece.body();
      while (again) {
        again = false;
        for (int i = out.size() - 1; i >= Math.max(0, out.size() - MOST_NEAR); i--) {
          OcrType other = out.get(i);
          if (goesOn(other, all)) {
            out.remove(i);
            all = joined(other, all);
            again = true;
            break;
          } else if (goesOn(all, other)) {
            out.remove(i);
            all = joined(all, other);
            again = true;
            break;
          }
        }
      }
      out.add(all);
    }
    return out;
  }

  private static boolean goesOn(OcrType a, OcrType b) {
    double size = Math.min(a.size(), b.size());
    double white = b.left() - a.right();
    return a.left() < b.left()
        && a.body() == b.body()
        && Math.max(a.size(), b.size()) <= SAME_SIZE * size
        && Math.abs(a.baseline() - b.baseline()) < SAME_BASELINE * size
        && white > -OVERLAP * size
        && white < (a.body() ? WHITE_IN_TEXT : WHITE) * size;
  }

  private static OcrType joined(OcrType a, OcrType b) {
    List<OcrWord> words = new ArrayList<>(a.words());
    words.addAll(b.words());
    OcrType longer = a.ems() >= b.ems() ? a : b;
    return new OcrType(
        words,
        a.left(),
        Math.max(a.right(), b.right()),
        longer.baseline(),
        longer.size(),
        a.body());
  }
}
