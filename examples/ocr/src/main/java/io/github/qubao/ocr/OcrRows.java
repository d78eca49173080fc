package io.github.qubao.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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
    List<Row> out = new ArrayList<>();
    for (OcrType piece : sorted) {
      Row all = new Row(piece);
      boolean again = !whole || piece.body();
      while (again) {
        again = false;
        for (int i = out.size() - 1; i >= Math.max(0, out.size() - MOST_NEAR); i--) {
          Row other = out.get(i);
          if (goesOn(other, all)) {
            out.remove(i);
            all = other.with(all);
            again = true;
            break;
          } else if (goesOn(all, other)) {
            out.remove(i);
            all = all.with(other);
            again = true;
            break;
          }
        }
      }
      out.add(all);
    }
    return out.stream().map(Row::type).toList();
  }

  private static boolean goesOn(Row a, Row b) {
    double size = Math.min(a.size, b.size);
    double white = b.left - a.right;
    return a.left < b.left
        && a.body == b.body
        && Math.max(a.size, b.size) <= SAME_SIZE * size
        && Math.abs(a.baseline - b.baseline) < SAME_BASELINE * size
        && white > -OVERLAP * size
        && white < (a.body ? WHITE_IN_TEXT : WHITE) * size;
  }

  /** Not thread-safe. Pieces that are joined; their words are copied when no more are. */
  private static final class Row {
    private final boolean body;
    private final double left;
    private final double right;
    private final double baseline;
    private final double size;
    private final double ems;
    private final Deque<OcrWord> words;

    Row(OcrType piece) {
      body = piece.body();
      left = piece.left();
      right = piece.right();
      baseline = piece.baseline();
      size = piece.size();
      ems = piece.ems();
      words = new ArrayDeque<>(piece.words());
    }

    /** Two rows; the words are taken from both, the fewer to the more. */
    private Row(Row a, Row b) {
      Row longer = a.ems >= b.ems ? a : b;
      body = a.body;
      left = a.left;
      right = Math.max(a.right, b.right);
      baseline = longer.baseline;
      size = longer.size;
      ems = a.ems + b.ems;
      if (a.words.size() >= b.words.size()) {
        words = a.words;
        words.addAll(b.words);
      } else {
        words = b.words;
        a.words.descendingIterator().forEachRemaining(words::addFirst);
      }
    }

    /** It and a row that goes on with it, neither of which is of use then. */
    Row with(Row next) {
      return new Row(this, next);
    }

    OcrType type() {
      return new OcrType(List.copyOf(words), left, right, baseline, size, body);
    }
  }
}
