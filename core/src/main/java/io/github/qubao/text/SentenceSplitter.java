package io.github.qubao.text;

import static io.github.qubao.text.Characters.CLOSERS;
import static io.github.qubao.text.Characters.OPENERS;
import static io.github.qubao.text.Characters.SENTENCE_ENDS;
import static io.github.qubao.text.Characters.isBlank;
import static io.github.qubao.text.Characters.isHan;
import static io.github.qubao.text.Characters.isWordy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stateless and thread-safe. Cuts text into sentences by the marks of GB/T 15834: 。！？ and …… end
 * one, with the quotes and brackets that close after them; so does the end of a line. Commas and
 * semicolons never do.
 *
 * <p>What stands between two quotes, brackets or 《》 is never torn apart, if the closing one comes
 * in the same line and within {@value #WIDEST} units; straight quotes ({@code "}) open and close in
 * turn. The full-width point ．ends a sentence at the end of a line, and inside a line that has no 。
 * at all; behind nothing but a number of one or two digits no point does (１．加强领导). ASCII {@code !}
 * and {@code ?} end a sentence unless a letter or digit follows; a full stop does where white space
 * or the end follows a word of two letters or more, so that {@code 3.5}, {@code a.b} and {@code
 * U.S.} stay whole.
 */
public final class SentenceSplitter {
  private static final String GO_ON = "，、；：,;:";

  /** After a closing mark these go on with the sentence too: “水够吗？”的时候. */
  private static final String GO_ON_AFTER_CLOSING = GO_ON + "的等";

  /** An opening mark whose closing one is farther than this is taken for a slip. */
  private static final int WIDEST = 400;

  /** Before a full-width point in a line; shorter, it is the point in a name (约翰．史密斯). */
  private static final int SHORTEST_BEFORE_POINT = 8;

  /** So many units, indent and all, may the number of an item have. */
  private static final int MOST_BEFORE_NUMBER = 16;

  private SentenceSplitter() {}

  /**
   * The sentences without the white space around them, in order; a text without any visible
   * character has none.
   */
  public static List<Span> split(String text) {
    Objects.requireNonNull(text, "text");
    List<Span> out = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Characters.endsLine(text.charAt(end))) {
        end++;
      }
      line(text, start, end, out);
      start = end + 1;
    }
    return out;
  }

  /**
   * The sentences from a place on, such as where a text begins behind its byline; what stands
   * before it in its sentence is left out. If none stands behind it, the last one.
   *
   * @param all sentences in the order of their text
   * @throws NullPointerException if it or one of them is null
   */
  public static List<Span> from(int start, List<Span> all) {
    check(all, "all");
    int first = 0;
    while (first + 1 < all.size() && all.get(first).end() <= start) {
      first++;
    }
    List<Span> out = new ArrayList<>(all.subList(first, all.size()));
    if (!out.isEmpty() && start > out.get(0).start() && start < out.get(0).end()) {
      out.set(0, new Span(start, out.get(0).end()));
    }
    return out;
  }

  static void check(List<Span> sentences, String name) {
    Objects.requireNonNull(sentences, name);
    int i = 0;
    for (Span sentence : sentences) {
      if (sentence == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
      i++;
    }
  }

  private static void line(String text, int from, int to, List<Span> out) {
    int[] partner = {};
    boolean pointEnds = pointEnds(text, from, to);
    int start = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isHan(c) || goesOn(c)) {
        i++;
        continue;
      }
      if (OPENERS.indexOf(c) >= 0 || c == '"') {
        partner = partner.length == 0 ? partners(text, from, to) : partner;
        int close = partner[i - from];
        if (close >= 0) {
          i = close + 1;
          boolean over = c != '《' && c != '〈' && close > 0 && ends(text, close - 1, to);
          if (!over) {
            continue;
          }
        } else {
          i++;
          continue;
        }
      } else if (c == '．') {
        boolean last = i + 1 == to || isBlank(text.charAt(i + 1));
        boolean number = isNumber(text, start, i);
        i++;
        if (number) {
          continue;
        }
        if (!last && (!pointEnds || i - start <= SHORTEST_BEFORE_POINT || !isHan(text.charAt(i)))) {
          continue;
        }
      } else if (!ends(text, i++, to) || c == '.' && isNumber(text, start, i - 1)) {
        continue;
      }
      while (i < to && (ends(text, i, to) || stray(text, i, to))) {
        i++;
      }
      boolean closed = CLOSERS.indexOf(text.charAt(i - 1)) >= 0 || text.charAt(i - 1) == '"';
      String goOn = closed ? GO_ON_AFTER_CLOSING : GO_ON;
      if (i >= to || goOn.indexOf(text.charAt(i)) < 0) {
        add(text, start, i, out);
        start = i;
      }
    }
    add(text, start, to, out);
  }

  /** Whether it neither ends a sentence nor opens or closes anything, as most of the rest. */
  private static boolean goesOn(char c) {
    return c == '，' || c == '、' || c >= '0' && c <= '9';
  }

  /** Whether nothing but a number stands before a point: 12. opens an item of a list. */
  private static boolean isNumber(String text, int start, int point) {
    // However far a line is indented, and however many points are in it, time is linear.
    if (point - start > MOST_BEFORE_NUMBER) {
      return false;
    }
    int from = Characters.skipBlanks(text, start, point);
    return from < point
        && point - from <= 2
        && Character.isDigit(text.charAt(from))
        && Character.isDigit(text.charAt(point - 1));
  }

  /** A closing mark right after the end of a sentence belongs to it, opened or not. */
  private static boolean stray(String text, int i, int to) {
    char c = text.charAt(i);
    return CLOSERS.indexOf(c) >= 0 || c == '"' && (i + 1 == to || isBlank(text.charAt(i + 1)));
  }

  private static boolean pointEnds(String text, int from, int to) {
    boolean point = false;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '。') {
        return false;
      }
      point |= text.charAt(i) == '．';
    }
    return point;
  }

  private static boolean ends(String text, int i, int to) {
    char c = text.charAt(i);
    if (c == '.') {
      boolean last = i + 1 >= to || isBlank(text.charAt(i + 1));
      return last && i > 1 && isWordy(text.charAt(i - 1)) && isWordy(text.charAt(i - 2));
    }
    if (c == '!' || c == '?') {
      return i + 1 >= to || text.charAt(i + 1) > 0x7F || !isWordy(text.charAt(i + 1));
    }
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** For each opening mark of a line the offset of the one that closes it, or -1. */
  private static int[] partners(String text, int from, int to) {
    int[] partner = new int[to - from];
    int[] open = new int[16];
    int depth = 0;
    int straight = -1;
    for (int i = from; i < to; i++) {
      partner[i - from] = -1;
      char c = text.charAt(i);
      if (isHan(c) || goesOn(c)) {
        continue;
      }
      if (c == '"') {
        if (straight >= 0 && i - straight <= WIDEST) {
          partner[straight - from] = i;
        }
        straight = straight >= 0 ? -1 : i;
        continue;
      }
      if (OPENERS.indexOf(c) >= 0) {
        if (depth == open.length) {
          System.arraycopy(open, 1, open, 0, --depth);
        }
        open[depth++] = i;
        continue;
      }
      int kind = CLOSERS.indexOf(c);
      if (kind < 0) {
        continue;
      }
      for (int d = depth - 1; d >= 0; d--) {
        if (text.charAt(open[d]) == OPENERS.charAt(kind)) {
          partner[open[d] - from] = i - open[d] <= WIDEST ? i : -1;
          depth = d;
          break;
        }
      }
    }
    return partner;
  }

  private static void add(String text, int start, int end, List<Span> out) {
    int a = Characters.skipBlanks(text, start, end);
    int b = Characters.skipBlanksBack(text, a, end);
    if (a < b) {
      out.add(new Span(a, b));
    }
  }
}
