package io.github.qubao.page;

import java.util.List;

/**
 * How sure the reader is that an article is whole and has its headline: the probability by a
 * logistic regression over what it had to guess. Lines with a place and lines of text have weights
 * of their own, fitted by {@code ConfidenceFit} in the tests, which says how.
 */
final class Confidence {
  /** A text in which no structure was found. */
  static final double OF_BARE_TEXT = 0.3;

  /**
   * The most where an article stands in the rectangle around another: 5 of 21 such were wrong on
   * the pages that the weights were fitted on.
   */
  static final double WHERE_ARTICLES_CROSS = 0.75;

  /** A headline whose score is this much better than the second best is sure. */
  private static final double CLEAR = 0.4;

  private static final String OPENING = "（“《";
  private static final String CLOSING = "）”》";

  private static final int MOST_GUESSES = 8;
  private static final int MOST_UNFINISHED = 4;

  // Printed by ConfidenceFit, which fails if it would print others.
  private static final double[] OF_PLACED = {
    3.24, 0.16, 0.33, 0.00, 0.33, -0.60, 1.25, -1.11, -0.82, 0.06, -0.61, -0.22, 0.96, 0.03, 0.00,
    0.08, 0.00, 0.00, -0.21, 0.01, -0.72, 0.46, 0.26, 0.00, 0.43, -0.43, -0.67, -1.96, 0.00
  };

  private static final double[] OF_TEXT = {
    0.67, -0.62, -1.37, 1.01, 1.87, -0.62, 0.43, -1.78, -0.07, 0.74, 2.83, 0.11, 0.08, -0.98, 0.07,
    -1.06, -0.28, 0.08, -0.79, -1.41, -0.48, 0.36, 1.16, -0.41, -0.72, 0.16, -1.76, -2.10, -0.51
  };

  /** Of joined articles: for all, the first part's logit, the least logit of the others. */
  private static final double[] OF_JOINED = {-0.02, 0.48, 0.27};

  /**
   * Taken from the logit, for pages are set in more ways than those it was fitted on: with less, of
   * pages in other manners 96 in 100 of those with 0.9 or more were right.
   */
  static final double CAUTION_PLACED = 1.2;

  /** The same of text and of joined articles. */
  static final double CAUTION_TEXT = 0.35;

  private Confidence() {}

  /**
   * How sure the reader is of body {@code i}.
   *
   * @param matches those of each of the bodies
   * @param free units that are no body's headline
   */
  static double of(
      List<BodyBuilder> bodies,
      List<HeadlineMatcher.Match> matches,
      List<HeadlineUnit> free,
      int i) {
    boolean placed = bodies.get(i).firstLine().isPlaced();
    double[] weights = placed ? OF_PLACED : OF_TEXT;
    double[] features = features(bodies, matches, free, i);
    double sum = placed ? -CAUTION_PLACED : -CAUTION_TEXT;
    for (int f = 0; f < weights.length; f++) {
      sum += weights[f] * features[f];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * How sure the reader is of an article that jump lines join over pages.
   *
   * @param first how sure it is of the first part
   * @param other how sure it is of the one among the others of which it is least sure
   */
  static double ofJoined(double first, double other) {
    double[] features = joinedFeatures(logit(first), logit(other));
    double sum = -CAUTION_TEXT;
    for (int f = 0; f < OF_JOINED.length; f++) {
      sum += OF_JOINED[f] * features[f];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What it goes by for a joined article. */
  static double[] joinedFeatures(double firstLogit, double otherLogit) {
    return new double[] {1, firstLogit, otherLogit};
  }

  private static double logit(double given) {
    double p = Math.min(Math.max(given, 1e-6), 1 - 1e-6);
    return Math.log(p / (1 - p));
  }

  /**
   * What it goes by; the first is always 1. Of the bodies beside it too: what one of them has too
   * few or too many of, this one may have too many or too few of.
   */
  static double[] features(
      List<BodyBuilder> bodies,
      List<HeadlineMatcher.Match> matches,
      List<HeadlineUnit> free,
      int i) {
    BodyBuilder body = bodies.get(i);
    HeadlineMatcher.Match match = matches.get(i);
    boolean headed = match.main() >= 0;
    boolean above = headed && match.units().get(match.main()).cluster() == body.clusterAbove;
    boolean below = headed && match.units().get(match.main()).cluster() == body.clusterBelow;
    double ahead = Math.max(0, Math.min(CLEAR, match.score() - match.second())) / CLEAR;
    boolean signed = body.isSigned() || !body.bylines.isEmpty();
    int unfinished = 0;
    int bare = 0;
    for (int p = 0; p < body.paragraphs.size(); p++) {
      List<PageLine> paragraph = body.paragraphs.get(p);
      boolean last = p + 1 == body.paragraphs.size();
      boolean prose = paragraph.stream().anyMatch(PageLine::hasProsePunctuation);
      bare += prose ? 0 : 1;
      boolean open = prose && !paragraph.get(paragraph.size() - 1).mayEndParagraph();
      unfinished += open && !last ? 1 : 0;
    }
    int unused = 0;
    int rubrics = 0;
    for (HeadlineUnit unit : free) {
      if (unit.cluster() == body.clusterAbove || unit.cluster() == body.clusterBelow) {
        rubrics += unit.isRubric() ? 1 : 0;
        unused += unit.isRubric() ? 0 : 1;
      }
    }
    boolean lastOfAll = i + 1 == bodies.size();
    BodyBuilder next = lastOfAll ? body : bodies.get(i + 1);
    BodyBuilder before = i == 0 ? body : bodies.get(i - 1);
    double doubt = 0;
    doubt += i > 0 && !isWell(bodies, matches, i - 1) ? 1 : 0;
    doubt += !lastOfAll && !isWell(bodies, matches, i + 1) ? 1 : 0;
    boolean bareNext = !lastOfAll && !next.hasByline && !next.isPhoto && next.clusterAbove < 0;
    return new double[] {
      1,
      Math.min(body.guesses, MOST_GUESSES),
      headed ? 0 : 1,
      headed && !above ? 1 : 0,
      headed ? ahead : 0,
      body.hasByline ? 1 : 0,
      ends(body) ? 1 : 0,
      Math.min(unfinished, MOST_UNFINISHED),
      Math.log(body.lineCount()),
      (double) bare / body.paragraphs.size(),
      body.isPhoto ? 1 : 0,
      signed ? 1 : 0,
      headed ? match.similarity() : 0,
      Math.min(unused, 2),
      Math.min(rubrics, 1),
      doubt,
      bareNext ? 1 : 0,
      headed && !above && !below ? 1 : 0,
      match.units().size() > 1 ? 1 : 0,
      !body.isPhoto && !body.hasByline && body.lineCount() < 4 ? 1 : 0,
      i > 0 && before.isUnfinished() ? 1 : 0,
      Math.log(body.paragraphs.size()),
      body.hasByline && above ? 1 : 0,
      Math.log(1 + body.contested),
      hasUnevenLines(match) ? 1 : 0,
      headed && isBesideAlike(match) ? 1 : 0,
      body.isUnfinished() && !body.isJumped ? 1 : 0,
      isUnbalanced(body) ? 1 : 0,
      placed(body) || !headed || !above || body.firstLine().gap() ? 0 : 1
    };
  }

  /** Whether a bracket or a quotation mark is closed that was not opened, or not closed. */
  private static boolean isUnbalanced(BodyBuilder body) {
    int[] open = new int[OPENING.length()];
    for (List<PageLine> paragraph : body.paragraphs) {
      for (PageLine line : paragraph) {
        for (int i = 0; i < line.text().length(); i++) {
          int opens = OPENING.indexOf(line.text().charAt(i));
          int closes = CLOSING.indexOf(line.text().charAt(i));
          if (opens >= 0) {
            open[opens]++;
          } else if (closes >= 0 && --open[closes] < 0) {
            return true;
          }
        }
      }
    }
    for (int n : open) {
      if (n > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean placed(BodyBuilder body) {
    return body.firstLine().isPlaced();
  }

  /** Whether the lines of the headline differ much, as those of a kicker and a headline do. */
  private static boolean hasUnevenLines(HeadlineMatcher.Match match) {
    if (match.main() < 0) {
      return false;
    }
    List<PageLine> lines = match.units().get(match.main()).lines();
    for (int i = 1; i < lines.size(); i++) {
      int a = lines.get(i - 1).width();
      int b = lines.get(i).width();
      if (4 * Math.min(a, b) < 3 * Math.max(a, b)) {
        return true;
      }
    }
    return false;
  }

  /** Whether beside the headline another line stands that is about as wide. */
  private static boolean isBesideAlike(HeadlineMatcher.Match match) {
    HeadlineUnit main = match.units().get(match.main());
    for (HeadlineUnit unit : match.units()) {
      int a = unit.lines().get(0).width();
      int b = main.lines().get(0).width();
      if (unit != main
          && unit.cluster() == main.cluster()
          && !unit.leadsIn()
          && 4 * Math.min(a, b) >= 3 * Math.max(a, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(BodyBuilder body) {
    return body.lastLine().endsSentence()
        || body.isSigned()
        || !body.bylines.isEmpty()
        || body.isEnded;
  }

  /** Whether nothing speaks against a body beside this one. */
  private static boolean isWell(
      List<BodyBuilder> bodies, List<HeadlineMatcher.Match> matches, int i) {
    BodyBuilder body = bodies.get(i);
    return (body.isPhoto || matches.get(i).main() >= 0) && ends(body) && body.guesses < 3;
  }
}
