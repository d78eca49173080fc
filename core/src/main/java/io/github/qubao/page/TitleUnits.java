package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Not thread-safe. Cuts a cluster of headline lines into pieces: lines without a gap are one
 * headline, two halves of a line that speak of two bodies are two.
 */
final class TitleUnits {
  /** Two halves of a line are two headlines where each says this much of its body, */
  private static final double HALF = 0.3;

  /** and together this much less of each other's. */
  private static final double APART = 0.45;

  /** No half of a line with fewer characters is a headline by itself. */
  private static final int SHORTEST_HALF = 7;

  private static final int LONGEST_JOINED = 88;

  /** A line that ends so is not yet the headline: it leads over to it. */
  private static final List<String> LEADS_OVER =
      List.of("提出", "指出", "强调", "要求", "携手", "为抓手", "为契机", "会议召开", "大会召开");

  /** A line with more places where it might part is no two headlines. */
  private static final int MOST_PARTS = 8;

  private static final Pattern BLANK = Pattern.compile("[\\s　]+");

  private final Affinity affinity;
  private final WordJoins joins;
  private final List<TitleUnit> units = new ArrayList<>();

  private TitleUnits(Affinity affinity, WordJoins joins) {
    this.affinity = affinity;
    this.joins = joins;
  }

  /** The pieces of the page's cluster number {@code cluster}. */
  static List<TitleUnit> of(int cluster, List<PageLine> lines, Affinity affinity, WordJoins joins) {
    TitleUnits cutter = new TitleUnits(affinity, joins);
    cutter.cut(cluster, lines);
    return cutter.units;
  }

  private void cut(int cluster, List<PageLine> lines) {
    List<PageLine> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = i + 1 < lines.size() && !lines.get(i + 1).gap() ? lines.get(i + 1) : null;
      if (!open.isEmpty() && !joins(open, line)) {
        units.add(new TitleUnit(cluster, List.copyOf(open)));
        open.clear();
      }
      int at = open.isEmpty() ? sideBySide(line, next == null ? "" : next.text()) : -1;
      if (at > 0) {
        units.add(new TitleUnit(cluster, List.of(piece(line, 0, at))));
        open.add(piece(line, at, line.text().length()));
      } else {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      units.add(new TitleUnit(cluster, List.copyOf(open)));
    }
  }

  /** Whether the line goes on with the headline begun. */
  private boolean joins(List<PageLine> open, PageLine line) {
    PageLine before = open.get(open.size() - 1);
    if (before.index() + 1 != line.index()
        || line.text().startsWith("——")
        || LEADS_OVER.stream().anyMatch(before.text()::endsWith)) {
      return false;
    }
    if (couplet(before.text(), line.text()) || before.text().endsWith("：")) {
      return true;
    }
    if (line.gap()) {
      return saidBelow(before, line) || TitleLines.openQuote(before.text());
    }
    if (TitleLines.openQuote(before.text())
        || Character.isDigit(before.text().charAt(before.text().length() - 1))) {
      return true;
    }
    // Who acts stands in the kicker, where that is much shorter than the headline.
    TitleUnit above = new TitleUnit(0, open);
    if (2 * before.wide() <= line.wide() && open.size() == 1 && above.leads()) {
      return false;
    }
    int width = line.wide();
    for (PageLine l : open) {
      width += l.wide();
    }
    boolean whole = before.wide() >= 16 && !halves(before.text()) && halves(line.text());
    return width <= LONGEST_JOINED
        && open.size() < 3
        && !whole
        && !complete(before.text(), line.text());
  }

  /** Whether a word that goes on over the gap is one that the headline's body has. */
  private boolean saidBelow(PageLine before, PageLine line) {
    String word = joins.word(before, line);
    if (word.isEmpty()) {
      return false;
    }
    int body = argmax(affinity.of(before.text() + line.text()));
    return body >= 0 && affinity.of(word)[body] > 0.7;
  }

  /** Whether two lines are built alike, as the halves of a headline like to be. */
  private static boolean couplet(String text, String next) {
    String last = text.substring(text.length() - BLANK.split(text)[0].length());
    String first = BLANK.split(next)[0];
    int alike = 0;
    for (int i = 0; i < Math.min(last.length(), first.length()); i++) {
      alike += last.charAt(i) == first.charAt(i) ? 1 : 0;
    }
    return last.length() > 3 && last.length() == first.length() && alike > 0;
  }

  /** Whether the first is a couplet, two phrases of one length, that the second does not go on. */
  private static boolean complete(String text, String next) {
    String[] phrases = BLANK.split(text);
    int length = phrases[0].length();
    return phrases.length == 2
        && phrases[1].length() == length
        && length > 2
        && BLANK.split(next)[0].length() != length;
  }

  /** Whether the line is two phrases with a space between. */
  private static boolean halves(String text) {
    return text.chars().anyMatch(c -> Characters.isBlank((char) c));
  }

  /** Where a line parts into headlines of two bodies, -1 if it is one headline. */
  private int sideBySide(PageLine line, String rest) {
    String text = line.text();
    if (affinity.bodies() < 2 || parts(text) > MOST_PARTS || TitleUnit.letterSpaced(text)) {
      return -1;
    }
    int best = -1;
    double gain = 0;
    for (int i = SHORTEST_HALF; i + SHORTEST_HALF < text.length(); i++) {
      if (parts(text, i)) {
        double[] left = affinity.of(text.substring(0, i).strip());
        double[] right = affinity.of(text.substring(i).strip() + rest);
        int a = argmax(left);
        int b = argmax(right);
        if (a >= 0 && b >= 0 && a != b) {
          double apart = left[a] + right[b] - left[b] - right[a];
          // The halves of one headline like to have one length.
          boolean couplet = Math.abs(2 * i + 1 - text.length()) < 2;
          double share = couplet ? 1 : Math.abs(a - b) == 1 ? 0.4 : 0.6;
          boolean two = apart > share * APART && Math.min(left[a], right[b]) > share * HALF;
          if (two && apart > gain) {
            best = i;
            gain = apart;
          }
        }
      }
    }
    return best;
  }

  private static int parts(String text) {
    int n = 0;
    for (int i = SHORTEST_HALF; i + SHORTEST_HALF < text.length(); i++) {
      n += parts(text, i) ? 1 : 0;
    }
    return n;
  }

  /** Whether a phrase begins behind the blank at {@code i}. */
  private static boolean parts(String text, int i) {
    return Characters.isBlank(text.charAt(i)) && !Characters.isBlank(text.charAt(i + 1));
  }

  private static PageLine piece(PageLine line, int start, int end) {
    int a = start;
    int b = end;
    while (Characters.isBlank(line.text().charAt(a))) {
      a++;
    }
    while (Characters.isBlank(line.text().charAt(b - 1))) {
      b--;
    }
    String text = line.text().substring(a, b);
    return PageLine.of(line.index(), text, line.start() + a, line.gap(), line.indented());
  }

  private static int argmax(double[] values) {
    int best = -1;
    for (int i = 0; i < values.length; i++) {
      if (best < 0 || values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
