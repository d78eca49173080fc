package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Not thread-safe. Splits a cluster of headline lines into units: lines without a gap are mostly
 * one headline; two halves of a line that are similar to two bodies are two.
 */
final class HeadlineSplitter {
  /** Two halves of a line are two headlines where each is at least this similar to its own body, */
  private static final double MIN_HALF_SIMILARITY = 0.3;

  /** and both together are this much less similar to the other's. */
  private static final double MIN_DIFFERENCE = 0.45;

  /**
   * Where two bodies stand as those of two headlines side by side would, and have no other, so much
   * is enough.
   */
  private static final double MIN_DIFFERENCE_BY_PLACE = 0.12;

  /** Halves of one length are mostly one headline, but for one that is so similar to a body, */
  private static final double SURE = 0.65;

  /** while neither is more similar than this to the body of the other. */
  private static final double UNLIKE = 0.08;

  /** Lines set apart are of one body where each is at least this similar to it. */
  private static final double MIN_PART_SIMILARITY = 0.08;

  /** No half of a line with fewer characters is a headline by itself. */
  private static final int MIN_HALF_LENGTH = 7;

  /** A line so wide, in half-widths, may be a kicker by itself. */
  private static final int MIN_PHRASE_WIDTH = 16;

  /** The lines of one headline are seldom more uneven, in half-widths. */
  private static final int MAX_UNEVEN = 4;

  /** No headline is wider, all its lines together, in half-widths. */
  private static final int MAX_WIDTH = 88;

  /** No headline that is one by its type has more lines. */
  private static final int MAX_LARGE_LINES = 12;

  /** A line that ends so is a kicker, which leads in to the headline below it. */
  private static final List<String> LEAD_INS =
      List.of("提出", "指出", "强调", "要求", "携手", "为抓手", "为契机", "会议召开", "大会召开", "召开会议");

  /** A line with more blanks at which it could be split is not tried. */
  private static final int MAX_BREAKS = 8;

  private static final Pattern PHRASE_END = Pattern.compile("[\\s　，,]+");

  private static final Pattern BLANK = Pattern.compile("[\\s　]+");

  private final Similarity similarity;
  private final SplitWords splitWords;
  private final List<BodyBuilder> bodies;
  private final List<HeadlineUnit> units = new ArrayList<>();

  private HeadlineSplitter(List<BodyBuilder> bodies, Similarity similarity, SplitWords splitWords) {
    this.bodies = bodies;
    this.similarity = similarity;
    this.splitWords = splitWords;
  }

  /**
   * The units of the page's cluster number {@code cluster}.
   *
   * @param bodies those that {@code similarity} compares
   */
  static List<HeadlineUnit> split(
      int cluster,
      List<PageLine> lines,
      List<BodyBuilder> bodies,
      Similarity similarity,
      SplitWords splitWords) {
    HeadlineSplitter splitter = new HeadlineSplitter(bodies, similarity, splitWords);
    splitter.split(cluster, lines);
    return splitter.units;
  }

  private void split(int cluster, List<PageLine> lines) {
    List<PageLine> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = i + 1 < lines.size() && !lines.get(i + 1).gap() ? lines.get(i + 1) : null;
      if (!open.isEmpty() && !continues(open, line)) {
        units.add(new HeadlineUnit(cluster, List.copyOf(open)));
        open.clear();
      }
      int at =
          open.isEmpty() && !line.isLarge()
              ? splitPoint(cluster, line, next == null ? "" : next.text())
              : -1;
      if (at > 0) {
        units.add(new HeadlineUnit(cluster, List.of(part(line, 0, at))));
        open.add(part(line, at, line.text().length()));
      } else {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      units.add(new HeadlineUnit(cluster, List.copyOf(open)));
    }
  }

  /** Whether the line continues the headline above it. */
  private boolean continues(List<PageLine> open, PageLine line) {
    PageLine before = open.get(open.size() - 1);
    if (before.isLarge() || line.isLarge()) {
      return before.isLarge() && line.isLarge() && !line.gap() && open.size() < MAX_LARGE_LINES;
    }
    if (before.index() + 1 != line.index()
        || line.text().startsWith("——")
        || HeadlineUnit.isRubric(before.text())
        || LEAD_INS.stream().anyMatch(before.text()::endsWith)) {
      return false;
    }
    if (line.gap() && HeadlineUnit.isRubric(line.text()) || isOfOtherBody(open, line.text())) {
      return false;
    }
    if (isCouplet(before.text(), line.text(), line.gap() ? 2 : 1) || before.text().endsWith("：")) {
      return true;
    }
    if (line.gap()) {
      return isSplitWordOfBody(before, line)
          || isOnePhrase(before, line)
          || isAsWide(before, line)
              && splitWords.isSplit(before, line)
              && isOfOneBody(before.text(), line.text())
          || HeadlineDetector.hasOpenQuote(before.text()) && closesQuote(line.text());
    }
    if (HeadlineDetector.hasOpenQuote(before.text())
        || Character.isDigit(before.text().charAt(before.text().length() - 1))) {
      return true;
    }
    if (isKickerAbove(before, line, open.size() == 1)) {
      return false;
    }
    int width = line.width();
    for (PageLine l : open) {
      width += l.width();
    }
    boolean isWhole = before.width() >= 16 && !hasBlank(before.text()) && hasBlank(line.text());
    return width <= MAX_WIDTH
        && open.size() < 3
        && !isWhole
        && !isCompleteCouplet(before.text(), line.text());
  }

  /**
   * Whether a line is too narrow to be the first of a headline that goes on in the next: only the
   * last line of one holds the rest. Of a short one the second line may hold most.
   */
  private boolean isKickerAbove(PageLine before, PageLine line, boolean first) {
    boolean isPhrase =
        before.width() >= MIN_PHRASE_WIDTH || new HeadlineUnit(0, List.of(before)).leadsIn();
    boolean uneven =
        4 * before.width() < 3 * line.width()
            || first
                && before.width() - line.width() > MAX_UNEVEN
                && !splitWords.isOpen(before, line);
    return isPhrase && uneven && !splitWords.isSplit(before, line);
  }

  /**
   * Whether two lines of one width are one headline whose phrase the gap splits: an editor breaks
   * it so that its lines are alike, and a kicker is a phrase of its own, and seldom as wide.
   */
  private boolean isOnePhrase(PageLine before, PageLine line) {
    return Math.abs(before.width() - line.width()) <= MAX_UNEVEN
        && !new HeadlineUnit(0, List.of(before)).leadsIn()
        && (splitWords.isSplit(before, line) || splitWords.isOpen(before, line))
        && isOfOneBody(before.text(), line.text());
  }

  /** Whether the gap splits a word, and the body that is most similar has that word. */
  private boolean isSplitWordOfBody(PageLine before, PageLine line) {
    String word = splitWords.wordAcross(before, line);
    if (word.isEmpty()) {
      return false;
    }
    int body = argmax(similarity.of(before.text() + line.text()));
    return body >= 0 && similarity.of(word)[body] > 0.7;
  }

  private boolean isOfOneBody(String text, String next) {
    double[] a = similarity.of(text);
    double[] b = similarity.of(next);
    int body = argmax(a);
    return body >= 0 && body == argmax(b) && Math.min(a[body], b[body]) > MIN_PART_SIMILARITY;
  }

  /** Whether the line has the words of one body, and the headline above it those of another. */
  private boolean isOfOtherBody(List<PageLine> open, String line) {
    if (similarity.bodyCount() < 2) {
      return false;
    }
    double[] above = similarity.of(new HeadlineUnit(0, open).plainText());
    double[] own = similarity.of(line);
    int a = argmax(above);
    int b = argmax(own);
    return a != b && above[a] - above[b] > MIN_DIFFERENCE && own[b] - own[a] > MIN_DIFFERENCE;
  }

  private static boolean isAsWide(PageLine a, PageLine b) {
    return 8 * Math.min(a.width(), b.width()) >= 7 * Math.max(a.width(), b.width());
  }

  private static boolean closesQuote(String text) {
    return text.indexOf('”') >= 0 || text.indexOf('》') >= 0 || text.indexOf('）') >= 0;
  }

  /**
   * Whether two lines are a couplet: of one length, and with so many characters in their places.
   */
  private static boolean isCouplet(String text, String next, int least) {
    String last = text.substring(text.length() - BLANK.split(text)[0].length());
    String first = BLANK.split(next)[0];
    int alike = 0;
    for (int i = 0; i < Math.min(last.length(), first.length()); i++) {
      alike += last.charAt(i) == first.charAt(i) ? 1 : 0;
    }
    return last.length() > 3 && last.length() == first.length() && alike >= least;
  }

  /**
   * Whether the first is a couplet, two phrases of one length, that the second does not continue.
   */
  private static boolean isCompleteCouplet(String text, String next) {
    String[] phrases = PHRASE_END.split(text);
    return phrases.length == 2
        && phrases[0].length() > 2
        && phrases[1].length() == phrases[0].length()
        && BLANK.split(next)[0].length() != phrases[0].length();
  }

  /** Whether a space separates phrases of the line. */
  private static boolean hasBlank(String text) {
    return text.chars().anyMatch(c -> Characters.isBlank((char) c));
  }

  /** Where to split a line into headlines of two bodies, -1 if it is one headline. */
  private int splitPoint(int cluster, PageLine line, String rest) {
    String text = line.text();
    int breaks = breaks(text, rest);
    if (similarity.bodyCount() < 2 || breaks > MAX_BREAKS || HeadlineUnit.isLetterSpaced(text)) {
      return -1;
    }
    int best = -1;
    double gain = 0;
    int neighbour = breaks == 0 ? -1 : neighbourOf(cluster);
    for (int i = MIN_HALF_LENGTH; i < lastBreak(text, rest); i++) {
      if (isBreak(text, i)) {
        double[] left = similarity.of(text.substring(0, i).strip());
        double[] right = similarity.of(text.substring(i).strip() + rest);
        int a = argmax(left);
        int b = argmax(right);
        // The halves of one headline often have one length.
        int second = text.length() - i - 1;
        boolean couplet = Math.abs(second - i) < 2 || Math.abs(second + rest.length() - i) < 2;
        if (neighbour > 0) {
          double difference =
              left[neighbour - 1] + right[neighbour] - left[neighbour] - right[neighbour - 1];
          boolean equal = second == i || second + rest.length() == i;
          double least = equal ? 2 * MIN_DIFFERENCE_BY_PLACE : MIN_DIFFERENCE_BY_PLACE;
          if (difference > least && difference > gain) {
            best = i;
            gain = difference;
          }
        }
        if (a >= 0 && b >= 0 && a != b) {
          double difference = left[a] + right[b] - left[b] - right[a];
          boolean sure = Math.max(left[a], right[b]) > SURE && Math.max(left[b], right[a]) < UNLIKE;
          boolean beside = Math.abs(a - b) == 1;
          double share = couplet && !(beside && sure) ? 1 : beside ? 0.4 : 0.6;
          boolean two =
              difference > share * MIN_DIFFERENCE
                  && Math.min(left[a], right[b]) > share * MIN_HALF_SIMILARITY;
          if (two && difference > gain) {
            best = i;
            gain = difference;
          }
        }
      }
    }
    return best;
  }

  /**
   * The second of two neighbours of which the cluster may hold both headlines: both begin with a
   * byline, and have no headlines but these; -1 if there are none.
   */
  private int neighbourOf(int cluster) {
    for (int b = 1; b < bodies.size(); b++) {
      BodyBuilder first = bodies.get(b - 1);
      BodyBuilder second = bodies.get(b);
      boolean beside =
          first.clusterAbove == cluster
              || first.clusterBelow == cluster
              || second.clusterBelow == cluster;
      if (beside
          && first.hasByline
          && second.hasByline
          && isHeadless(first, cluster)
          && isHeadless(second, cluster)) {
        return b;
      }
    }
    return -1;
  }

  private static boolean isHeadless(BodyBuilder body, int cluster) {
    return body.clusterAbove < 0 || body.clusterAbove == cluster;
  }

  private static int breaks(String text, String rest) {
    int n = 0;
    for (int i = MIN_HALF_LENGTH; i < lastBreak(text, rest); i++) {
      n += isBreak(text, i) ? 1 : 0;
    }
    return n;
  }

  /** Behind which the second half of a line would be too short, even with the rest below it. */
  private static int lastBreak(String text, String rest) {
    return Math.min(text.length() - 1, text.length() + rest.length() - MIN_HALF_LENGTH);
  }

  /** Whether a phrase begins behind the blank at {@code i}. */
  private static boolean isBreak(String text, int i) {
    return Characters.isBlank(text.charAt(i)) && !Characters.isBlank(text.charAt(i + 1));
  }

  private static PageLine part(PageLine line, int start, int end) {
    int a = start;
    int b = end;
    while (Characters.isBlank(line.text().charAt(a))) {
      a++;
    }
    while (Characters.isBlank(line.text().charAt(b - 1))) {
      b--;
    }
    String text = line.text().substring(a, b);
    return LineScanner.line(
        line.index(),
        line.page(),
        text,
        line.start() + a,
        line.gap(),
        line.indented(),
        line.size(),
        DoubtfulSpans.within(line.doubtful(), a, b));
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
