package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per page. Gives each body its headline by what both say, as one assignment
 * over the page; where they stand only helps.
 */
final class HeadlineMatcher {
  /** What a headline gains by standing directly above or below its body. */
  private static final double ADJACENT = 0.30;

  /** What it gains by standing near, fading with the lines between. */
  private static final double NEAR = 0.10;

  /** Below this a match says too little to be one. */
  private static final double LEAST = 0.42;

  /** Two halves of a line are two headlines where each says this much of its body, */
  private static final double HALF = 0.2;

  /** and together this much less of each other's. */
  private static final double APART = 0.45;

  private static final int LONGEST_JOINED = 44;

  /** A line that ends so is not yet the headline: it leads over to it. */
  private static final Pattern LEADS_OVER = Pattern.compile(".*(?:提出|指出|强调|要求|携手|为抓手|为契机|：|:)");

  private final List<Draft> bodies;
  private final List<List<PageLine>> clusters;
  private final Affinity affinity;
  private final List<TitleUnit> units = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();
  private final List<TitleUnit> free = new ArrayList<>();

  /**
   * A body's headline.
   *
   * @param units its lines of headline in the page's order
   * @param main which of them says most of what the body says
   * @param score how well it fits, about 0 to 1.3
   */
  record Match(List<TitleUnit> units, int main, double score) {}

  HeadlineMatcher(List<Draft> bodies, List<List<PageLine>> clusters, Affinity affinity) {
    this.bodies = bodies;
    this.clusters = clusters;
    this.affinity = affinity;
    for (int c = 0; c < clusters.size(); c++) {
      cut(c, clusters.get(c));
    }
    assign();
  }

  /** The match of each body; one without units where there is none. */
  List<Match> matches() {
    return matches;
  }

  /** Headline-like pieces that are no body's. */
  List<TitleUnit> free() {
    return free;
  }

  /**
   * Cuts a cluster into units: lines without a gap are one headline, halves that speak of two
   * bodies are two.
   */
  private void cut(int cluster, List<PageLine> lines) {
    List<PageLine> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine next = i + 1 < lines.size() && !lines.get(i + 1).gap() ? lines.get(i + 1) : null;
      if (!open.isEmpty() && (line.gap() || !joins(open, line))) {
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

  /**
   * Whether the line goes on with the headline begun; a headline in two halves is whole by itself.
   */
  private static boolean joins(List<PageLine> open, PageLine line) {
    PageLine before = open.get(open.size() - 1);
    double width = line.width();
    for (PageLine l : open) {
      width += l.width();
    }
    boolean whole = halves(before.text()) != halves(line.text());
    return width <= LONGEST_JOINED
        && !whole
        && !line.text().startsWith("——")
        && !LEADS_OVER.matcher(before.text()).matches();
  }

  private static boolean halves(String text) {
    return text.chars().anyMatch(c -> LineScanner.blank((char) c));
  }

  /** Where a line parts into headlines of two bodies, -1 if it is one headline. */
  private int sideBySide(PageLine line, String rest) {
    String text = line.text();
    int best = -1;
    double gain = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (LineScanner.blank(text.charAt(i)) && !LineScanner.blank(text.charAt(i + 1))) {
        double[] left = affinity.of(text.substring(0, i).strip());
        double[] right = affinity.of(text.substring(i).strip() + rest);
        int a = argmax(left);
        int b = argmax(right);
        if (a >= 0 && b >= 0 && a != b) {
          double apart = left[a] + right[b] - left[b] - right[a];
          if (apart > APART && Math.min(left[a], right[b]) > HALF && apart > gain) {
            best = i;
            gain = apart;
          }
        }
      }
    }
    return best;
  }

  private static PageLine piece(PageLine line, int start, int end) {
    int a = start;
    int b = end;
    while (LineScanner.blank(line.text().charAt(a))) {
      a++;
    }
    while (LineScanner.blank(line.text().charAt(b - 1))) {
      b--;
    }
    String text = line.text().substring(a, b);
    return new PageLine(
        line.index(), text, line.start() + a, line.gap(), line.indented(), PageLine.width(text));
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

  private void assign() {
    double[][] score = new double[units.size()][];
    double[][] gain = new double[units.size()][];
    for (int i = 0; i < units.size(); i++) {
      score[i] = affinity.of(units.get(i).text());
      gain[i] = new double[bodies.size()];
      for (int b = 0; b < bodies.size(); b++) {
        score[i][b] += position(units.get(i), bodies.get(b));
        gain[i][b] = score[i][b] - LEAST;
      }
    }
    int[] bodyOf = bodies.isEmpty() ? new int[0] : Assignment.best(gain);
    int[] companion = companions(bodyOf, score);
    for (int b = 0; b < bodies.size(); b++) {
      List<TitleUnit> own = new ArrayList<>();
      int main = -1;
      double best = 0;
      for (int i = 0; i < units.size(); i++) {
        if (bodyOf[i] == b || companion[i] == b) {
          if (bodyOf[i] == b) {
            main = own.size();
            best = score[i][b];
          }
          own.add(units.get(i));
        }
      }
      matches.add(new Match(List.copyOf(own), main, best));
    }
    for (int i = 0; i < units.size(); i++) {
      if (bodies.isEmpty() || bodyOf[i] < 0 && companion[i] < 0) {
        free.add(units.get(i));
      }
    }
  }

  /**
   * Units that found no body of their own may be the kicker or the deck of a headline, or of a
   * body, beside them.
   */
  private int[] companions(int[] bodyOf, double[][] score) {
    int[] companion = new int[units.size()];
    for (int i = 0; i < companion.length; i++) {
      companion[i] = -1;
      if (bodies.isEmpty() || bodyOf[i] >= 0) {
        continue;
      }
      double best = 0;
      for (int b = 0; b < bodies.size(); b++) {
        boolean beside = false;
        for (int j = Math.max(0, i - 1); j <= i + 1 && j < companion.length; j++) {
          beside |= j != i && bodyOf[j] == b && units.get(j).cluster() == units.get(i).cluster();
        }
        boolean adjacent = position(units.get(i), bodies.get(b)) >= 0.9 * ADJACENT;
        double s = score[i][b] + (beside ? 0.12 : 0);
        if ((beside && s > 0.30 || adjacent && s > LEAST) && s > best) {
          best = s;
          companion[i] = b;
        }
      }
    }
    return companion;
  }

  /** What the place of a headline says for a body. */
  private double position(TitleUnit unit, Draft body) {
    List<PageLine> cluster = clusters.get(unit.cluster());
    int first = cluster.get(0).index();
    int last = cluster.get(cluster.size() - 1).index();
    int above = body.first().index() - last;
    int below = first - body.last().index();
    if (above == 1) {
      return ADJACENT;
    }
    if (below == 1) {
      return ADJACENT * 0.9;
    }
    int distance = Math.max(1, Math.max(above, below));
    return NEAR / (1 + distance / 8.0);
  }
}
