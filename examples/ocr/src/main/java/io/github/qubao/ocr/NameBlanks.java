package io.github.qubao.ocr;

import io.github.qubao.ocr.picture.Box;
import io.github.qubao.ocr.picture.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the narrow blanks between names in the picture of a line, which tesseract leaves out: 记者 祁芳
 * 伍强 is read as 记者祁芳伍强. Only behind a word that names follow; elsewhere white as narrow may be that
 * of the characters.
 */
final class NameBlanks {
  /** White as wide may be a blank, in sizes of the type; characters have up to 0.2 between them. */
  private static final double WHITE = 0.26;

  /** A mark is no larger either way, in sizes of the type. */
  private static final double MARK = 0.5;

  /** A character has so much white to both sides together, in sizes of the type. */
  private static final double OWN = 0.1;

  /** The parts of a text are as wide as those in the picture but for so much, in sizes of it. */
  private static final double FAR = 0.6;

  /** More are in no line of names, and take time. */
  private static final int MOST_BLANKS = 12;

  private static final int MOST_CHARACTERS = 120;

  private static final Pattern BEFORE_NAMES = Pattern.compile("记者|通讯员|实习生|作者");

  /** A name has so many characters. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 4;

  private NameBlanks() {}

  /**
   * Where names begin that a blank parts from what is before them, as places in the text.
   *
   * @param size of the type in pixels
   */
  static List<Integer> in(String text, Piece piece, double size) {
    Matcher before = BEFORE_NAMES.matcher(text);
    List<Integer> widths = new ArrayList<>();
    Box last = null;
    Box first = piece.runs().get(0);
    for (Box run : piece.runs()) {
      if (last != null && isBlank(last, run, size)) {
        widths.add(last.right() - first.left());
        first = run;
      }
      last = run;
    }
    widths.add(piece.box().right() - first.left());
    if (widths.size() == 1
        || widths.size() > MOST_BLANKS
        || text.length() > MOST_CHARACTERS
        || !before.find()) {
      return List.of();
    }
    double[] ems = widths.stream().mapToDouble(w -> w / size + OWN).toArray();
    List<Integer> starts = starts(text, ems);
    Set<Integer> names = new TreeSet<>();
    do {
      addNames(text, before.end(), starts, names);
    } while (before.find());
    return List.copyOf(names);
  }

  private static boolean isBlank(Box before, Box behind, double size) {
    return behind.left() - before.right() >= WHITE * size
        && Math.max(before.width(), before.height()) >= MARK * size
        && Math.max(behind.width(), behind.height()) >= MARK * size;
  }

  /** The names from a place on, as long as each is as long as names are. */
  private static void addNames(String text, int from, List<Integer> starts, Set<Integer> names) {
    int at = from;
    for (int start : starts) {
      if (start < from) {
        continue;
      }
      int length = start - at;
      boolean first = at == from;
      if (!(length >= SHORTEST && length <= LONGEST || first && length == 0)
          || !text.substring(at, start).chars().allMatch(Character::isIdeographic)) {
        return;
      }
      names.add(start);
      at = start;
    }
  }

  /** Where each part of the text but the first begins, so that all are nearest to their widths. */
  private static List<Integer> starts(String text, double[] widths) {
    int n = text.length();
    double[] best = new double[n + 1];
    Arrays.fill(best, Double.MAX_VALUE);
    best[0] = 0;
    int[][] from = new int[widths.length][n + 1];
    for (int k = 0; k < widths.length; k++) {
      double[] next = new double[n + 1];
      Arrays.fill(next, Double.MAX_VALUE);
      for (int start = 0; start < n; start++) {
        for (int end = start + 1; best[start] < Double.MAX_VALUE && end <= n; end++) {
          double cost = best[start] + Math.abs(width(text, start, end) - widths[k]);
          if (cost < next[end]) {
            next[end] = cost;
            from[k][end] = start;
          }
        }
      }
      best = next;
    }
    List<Integer> starts = new ArrayList<>();
    int end = n;
    for (int k = widths.length - 1; k > 0 && best[n] < Double.MAX_VALUE; k--) {
      int start = from[k][end];
      if (Math.abs(width(text, start, end) - widths[k]) < FAR) {
        starts.add(0, start);
      }
      end = start;
    }
    return starts;
  }

  private static double width(String text, int start, int end) {
    return OcrSigns.ems(text.substring(start, end))
        - (OcrSigns.opens(text.charAt(start)) ? 0.5 : 0)
        - (OcrSigns.closes(text.charAt(end - 1)) && OcrSigns.isWide(text.charAt(end - 1))
            ? 0.5
            : 0);
  }
}
