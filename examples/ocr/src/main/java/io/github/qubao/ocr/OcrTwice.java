package io.github.qubao.ocr;

import java.util.ArrayList;
import java.util.List;

/** Leaves out what OCR read a second time at the same place. */
final class OcrTwice {
  /** The second reading lies over the first by so much of itself, across and down. */
  private static final double OVER = 0.6;

  /** So much of its characters are those of the first, in the same order. */
  private static final double SAME = 0.5;

  /** Lines that are looked at behind one, so that the time stays linear. */
  private static final int MOST_NEAR = 64;

  private OcrTwice() {}

  /**
   * The lines without those.
   *
   * @param lines from the top of the page downwards
   */
  static List<OcrType> without(List<OcrType> lines) {
    List<OcrType> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean twice = false;
      for (int j = Math.max(0, i - MOST_NEAR); j < Math.min(lines.size(), i + MOST_NEAR); j++) {
        OcrType other = lines.get(j);
        boolean longer =
            other.ems() > lines.get(i).ems() || other.ems() == lines.get(i).ems() && j < i;
        twice |= j != i && longer && isAgain(lines.get(i), other);
      }
      if (!twice) {
        out.add(lines.get(i));
      }
    }
    return out;
  }

  private static boolean isAgain(OcrType a, OcrType b) {
    double across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    double down =
        Math.min(a.baseline(), b.baseline())
            - Math.max(a.baseline() - a.size(), b.baseline() - b.size());
    return across > OVER * (a.right() - a.left())
        && down > OVER * Math.min(a.size(), b.size())
        && sameCharacters(a.text(), b.text()) >= SAME * a.text().length();
  }

  /** How many characters of one text stand in the other, each behind the one before it. */
  private static int sameCharacters(String text, String within) {
    int count = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int found = within.indexOf(text.charAt(i), at);
      if (found >= 0) {
        count++;
        at = found + 1;
      }
    }
    return count;
  }
}
